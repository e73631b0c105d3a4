import Errors from './errors';
export default MockErrors;
declare namespace MockErrors {
    export class MockNotMatchedError extends Errors.UndiciError {
        constructor(message?: string);
        name: 'MockNotMatchedError';
        code: 'UND_MOCK_ERR_MOCK_NOT_MATCHED';
    }
}
export {};
