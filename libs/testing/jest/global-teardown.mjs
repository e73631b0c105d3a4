import { stopTestServers } from './test-servers.mjs';

export default stopTestServers;
