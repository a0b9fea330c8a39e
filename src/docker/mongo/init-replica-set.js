// Run by mongosh on every start: makes the replica set and the service's user what they should be, and nothing else.
const required = name => process.env[name] || fail(`${name} is not set`);
const fail = why => { throw new Error(why); };

const server = new Mongo('mongodb://mongo:27017/?directConnection=true');
const admin = server.getDB('admin');
admin.auth('root', required('MONGO_ROOT_PASSWORD'));

try {
  admin.runCommand({ replSetGetStatus: 1 }).ok || fail('replSetGetStatus was refused');
} catch (error) {
  if (error.codeName !== 'NotYetInitialized') throw error;
  admin.runCommand({ replSetInitiate: { _id: 'rs0', members: [{ _id: 0, host: 'mongo:27017' }] } });
  print('replica set rs0 initiated');
}

for (let tries = 0; !admin.runCommand({ hello: 1 }).isWritablePrimary; tries++) {
  if (tries === 120) fail('no primary after 60 seconds');
  sleep(500);
}

const hatchery = server.getDB('hatchery');
const user = { pwd: required('MONGO_HATCHERY_PASSWORD'), roles: [{ role: 'readWrite', db: 'hatchery' }] };
if (hatchery.getUser('hatchery')) {
  hatchery.updateUser('hatchery', user);
} else {
  hatchery.createUser({ user: 'hatchery', ...user });
  print('user hatchery created');
}
print('MongoDB is ready');
