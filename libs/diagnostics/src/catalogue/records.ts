import type { CatalogueEntry } from './entry.js';

/** What the platform answers when something of a project is asked for, or changed, in vain. */
export const recordEntries = {
  UNAUTHENTICATED: {
    severity: 'error',
    message: 'The request has no valid token: {reason}.',
    remedy: 'Sign in, and send the token as `Authorization: Bearer …`.',
    explanation: 'Projects belong to users, so the platform has to know who asks.',
  },
  ROLE_INSUFFICIENT: {
    severity: 'error',
    message: 'Your role in the project does not allow to change the {kind} "{id}".',
    remedy: 'Ask an owner of the project for another role.',
    explanation: 'Viewers read; editors change what is in a project; owners also choose its members and delete it.',
  },
  PLATFORM_ONLY: {
    severity: 'error',
    message: 'Only services of the platform may do this.',
    remedy: 'Send the token of the platform (role `service_role`), or leave it to the service that does it.',
    explanation: 'What runs report is believed, so users cannot report it; workers send `KONG_LOGGING_TOKEN`.',
  },
  RECORD_NOT_FOUND: {
    severity: 'error',
    message: 'There is no {kind} "{id}".',
    remedy: 'Check the id and what it belongs to; lists name what there is.',
    explanation:
      'Nothing is kept under this id, or what it belongs to is not there, or you are no member of the project.',
  },
  RECORD_EXISTS: {
    severity: 'error',
    message: 'There is already a {kind} "{id}".',
    remedy: 'Choose another name or id, or change what is there.',
    explanation: 'Ids are unique: those of services, workflows and connectors within their project.',
  },
  RECORD_IN_USE: {
    severity: 'error',
    message: 'The {kind} "{id}" is needed.',
    remedy: 'Keep it, or end first what needs it.',
    explanation:
      'What was deployed or has run keeps its project and service, so that its history can be read; and a project keeps an owner.',
  },
  REVISION_STALE: {
    severity: 'error',
    message: 'The {kind} "{id}" has changed since the revision that `If-Match` names.',
    remedy: 'Read it again, apply your change to what is there now, and send its new `ETag`.',
    explanation: 'Two people who change the same thing must not undo each other’s work unseen.',
  },
  REVISION_REQUIRED: {
    severity: 'error',
    message: 'The request does not say which state of the {kind} "{id}" it builds on.',
    remedy: 'Send the `ETag` of the state you have read as `If-Match`, or `*` for any.',
    explanation: 'Two people who change the same thing must not undo each other’s work unseen.',
  },
} as const satisfies Record<string, CatalogueEntry>;
