import { Consumer, type ConsumerName } from '../topology.js';
import { Subject } from '../subjects.js';

export interface EventFacts {
  readonly summary: string;
  /** The service that publishes it. */
  readonly producer: string;
}

/** What people want to know of each event beside its form. */
export const eventFacts: { readonly [S in Subject]: EventFacts } = {
  [Subject.WorkflowSubmitted]: { producer: 'gateway', summary: 'A document is to be compiled.' },
  [Subject.WorkflowValidated]: { producer: 'validator', summary: 'The document is valid.' },
  [Subject.WorkflowRejected]: { producer: 'validator', summary: 'The document has errors. Ends the compilation.' },
  [Subject.CodeGenerated]: { producer: 'codegen', summary: 'The code exists and waits for its proof.' },
  [Subject.CodeFailed]: { producer: 'codegen', summary: 'No code could be generated. Ends the compilation.' },
  [Subject.CodeVerified]: { producer: 'verifier', summary: 'tsc and ESLint have found nothing. Ends the compilation.' },
  [Subject.CodeRejected]: { producer: 'verifier', summary: 'tsc or ESLint found something. Ends the compilation.' },
  [Subject.DeploymentRequested]: { producer: 'gateway', summary: 'Verified code is to run.' },
  [Subject.DeploymentStarted]: { producer: 'deployer', summary: 'The deployer has taken the request up.' },
  [Subject.DeploymentSucceeded]: { producer: 'deployer', summary: 'New runs start on the new version.' },
  [Subject.DeploymentFailed]: { producer: 'deployer', summary: 'It failed; what served before still serves.' },
  [Subject.DeploymentRampRequested]: {
    producer: 'gateway',
    summary: 'The share of a version that ramps is to change.',
  },
  [Subject.DeploymentRamped]: { producer: 'deployer', summary: 'A share of the new runs starts on the new version.' },
  [Subject.DeploymentRollbackRequested]: { producer: 'gateway', summary: 'An earlier version is to serve again.' },
  [Subject.DeploymentRolledBack]: { producer: 'deployer', summary: 'New runs start on the earlier version again.' },
  [Subject.EventReceived]: { producer: 'gateway', summary: 'Something happened that starts runs.' },
};

/** The service that works for each durable consumer. */
export const consumerServices: { readonly [C in ConsumerName]: string } = {
  [Consumer.Validator]: 'validator',
  [Consumer.Codegen]: 'codegen',
  [Consumer.Verifier]: 'verifier',
  [Consumer.Deployer]: 'deployer',
  [Consumer.DeploymentOutcome]: 'deployer',
  [Consumer.CompilationProgress]: 'gateway',
  [Consumer.CompilationOutcome]: 'gateway',
  [Consumer.EventTriggers]: 'gateway',
};
