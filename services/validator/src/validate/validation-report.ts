import { validate } from '@workflow-builder/compiler';
import { partitionErrors, type ValidateWorkflowDto, type ValidationReport } from '@workflow-builder/contracts';

/** All that validation finds in a document, in the form of `POST /validate`. */
export function validationReport({ document, options }: ValidateWorkflowDto): ValidationReport {
  const { errors, notices } = partitionErrors(validate(document, options).diagnostics);
  return {
    valid: errors.length === 0,
    errors,
    warnings: notices.filter(({ severity }) => severity === 'warning'),
    suggestions: notices.filter(({ severity }) => severity === 'suggestion').map(({ message }) => message),
  };
}
