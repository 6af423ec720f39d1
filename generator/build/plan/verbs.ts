/** English that the names of API methods are made of. */

/** First words of path segments that say what is done, not what there is: `/cancel`, `/mark_as_read`, `/submitToolOutputs`. */
export const verbs: ReadonlySet<string> = new Set(
  (
    'accept acknowledge activate add allow apply approve archive assign attach authenticate authorize autocomplete ban block bulk cancel ' +
    'capture change check claim clear clone close compact compare complete configure confirm connect convert copy count create deactivate ' +
    'decline decrypt delete deny deploy describe detach disable disconnect dismiss download duplicate edit embed enable encrypt end ' +
    'enqueue execute expire export extend fetch finalize find finish flag flush follow forget fork generate get grant hangup hide ignore ' +
    'import index ingest initialize initiate insert install invite invoke join kick kill launch leave link list load lock login logout ' +
    'lookup mark merge migrate modify move mute notify open parse pause perform pin ping play poll post predict preview process promote ' +
    'provision publish pull purge push put query read reboot rebuild reconnect record recover refer refresh refund regenerate register ' +
    'reindex reject release reload remix remove rename renew reopen reorder replace reply report request resend reset resize resolve ' +
    'restart restore resume retrieve retry revert revoke rotate run save scan schedule search send set share shutdown sign simulate skip ' +
    'snooze split star start stop submit subscribe suggest suspend swap switch sync tag terminate test toggle touch track transfer ' +
    'translate trigger unarchive unassign unban unblock undelete undo unfollow uninstall unlink unlock unmute unpin unpublish unregister ' +
    'unstar unsubscribe update upgrade upload upsert use validate verify view void vote wait watch withdraw write'
  ).split(' '),
);

/** Those of them that are nothing else, so that more may follow them than one thing: `/submit_tool_outputs`, but not `/login_links`. */
export const plainVerbs: ReadonlySet<string> = new Set(
  (
    'activate add apply approve archive assign attach cancel clear convert create deactivate delete detach disable enable fetch find generate ' +
    'get list mark reject remove replace resolve restore retrieve send set submit unarchive unassign validate verify'
  ).split(' '),
);
