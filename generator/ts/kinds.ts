/**
 * The kinds of ts-morph's structures as constants of our own: its enum is a value, and importing ts-morph for it would cost
 * more than printing most SDKs. Each is typed by the enum's member, so that a wrong number does not compile.
 */
import type { StructureKind } from 'ts-morph';

/** A class. */
export const classKind: StructureKind.Class = 2;
/** An enum. */
export const enumKind: StructureKind.Enum = 8;
/** `export default …` */
export const exportAssignmentKind: StructureKind.ExportAssignment = 10;
/** `export { … } from '…'` */
export const exportKind: StructureKind.ExportDeclaration = 11;
/** A function. */
export const functionKind: StructureKind.Function = 13;
/** `import … from '…'` */
export const importKind: StructureKind.ImportDeclaration = 16;
/** An interface. */
export const interfaceKind: StructureKind.Interface = 19;
/** A namespace. */
export const moduleKind: StructureKind.Module = 29;
/** A whole file. */
export const sourceFileKind: StructureKind.SourceFile = 36;
/** `type … = …` */
export const typeAliasKind: StructureKind.TypeAlias = 38;
/** `const … = …` */
export const variableKind: StructureKind.VariableStatement = 41;
