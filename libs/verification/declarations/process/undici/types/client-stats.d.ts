import Client from './client';
export default ClientStats;
declare class ClientStats {
    constructor(pool: Client);
    connected: boolean;
    pending: number;
    running: number;
    size: number;
}
export {};
