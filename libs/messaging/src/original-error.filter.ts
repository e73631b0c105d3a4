import { Catch, type RpcExceptionFilter } from '@nestjs/common';
import { type Observable, throwError } from 'rxjs';

/**
 * Hands the errors of handlers to the transport as they are, for Nest's own filter would replace them by "Internal server
 * error". Register it on the microservice: `microservice.useGlobalFilters(new OriginalErrorFilter())`.
 */
@Catch()
export class OriginalErrorFilter implements RpcExceptionFilter {
  catch(exception: unknown): Observable<never> {
    return throwError(() => exception);
  }
}
