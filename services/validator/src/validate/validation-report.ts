import { validate } from '@workflow-builder/compiler';
import { validationReport, type ValidateWorkflowDto, type ValidationReport } from '@workflow-builder/contracts';

/** All that validation finds in a document, in the form of `POST /validate`. */
export function reportOn({ document, options }: ValidateWorkflowDto): ValidationReport {
  return validationReport(validate(document, options).diagnostics);
}
