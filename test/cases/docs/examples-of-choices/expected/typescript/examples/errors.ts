import Pets from 'pets';

const client = new Pets();

try {
  await client.pets.create({ pet: { kind: 'cat', owner: 'owner' } });
} catch (error) {
  if (!(error instanceof Pets.APIError)) throw error;
  console.log(error.status, error.message, error.requestID);
}
