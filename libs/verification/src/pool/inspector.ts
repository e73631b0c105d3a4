import type { Inspection, InspectionJob } from '../inspect/inspection.js';

/** One document that waits to be inspected. */
export interface InspectionRequest extends InspectionJob {
  /** Whether it may share a program with other documents: see `Reach`. */
  readonly isolated: boolean;
}

/** Inspects documents, each as soon as it can, on threads of its own or on the caller's. */
export interface Inspector {
  /** Does not reject because of what the files contain: a limit that they break is a finding. */
  inspect(request: InspectionRequest): Promise<Inspection>;
  /** Ends all threads; what is being inspected rejects. */
  close(): Promise<void>;
}
