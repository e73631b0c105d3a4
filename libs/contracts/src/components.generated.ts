// Generated from libs/components; do not edit. UPDATE=1 npx jest libs/components/tests/catalogue.spec.ts rewrites it.
import type { ComponentDescription } from './component-api.js';

/** The components of this version of the platform, by type. */
export const componentDescriptions: readonly ComponentDescription[] = [
  {
    "type": "activity",
    "label": "Activity",
    "category": "core-flow",
    "role": "step",
    "summary": "Executes the component that it names: an activity of the standard library on a worker, or one of the three that workflow code does itself ([`transform`](transform/README.md), [`delay`](delay/README.md), [`fail`](fail/README.md)). What its `config` may hold is up to that component; each has a folder here. A name that nobody registered compiles to a step that fails when it is executed.",
    "docsUrl": "docs/components/activity.md",
    "ports": {
      "inputs": [
        {
          "handle": null
        }
      ],
      "outputs": [
        {
          "handle": null
        }
      ]
    },
    "configSchema": {
      "type": "object",
      "properties": {}
    },
    "activities": [
      {
        "name": "http-request",
        "label": "HTTP Request",
        "configSchema": {
          "type": "object",
          "properties": {
            "url": {
              "minLength": 1,
              "type": "string",
              "description": "Of `http` or `https`; may hold placeholders, also `{name}`."
            },
            "method": {
              "type": "string",
              "enum": [
                "GET",
                "HEAD",
                "POST",
                "PUT",
                "PATCH",
                "DELETE",
                "OPTIONS"
              ],
              "description": "Default `GET`."
            },
            "headers": {
              "type": "object",
              "description": "By name; values may hold placeholders. Those that carry credentials are references."
            },
            "query": {
              "type": "object",
              "description": "Parameters that are added to the URL; a list gives one for each item."
            },
            "body": {
              "description": "Any JSON; texts in it may hold placeholders. Default: none is sent."
            },
            "bodyType": {
              "type": "string",
              "enum": [
                "json",
                "text",
                "form"
              ],
              "description": "How the body is sent. Default `json`."
            },
            "auth": {
              "$ref": "#/definitions/HttpAuthConfig",
              "description": "How the caller says who it is. Default: not at all."
            },
            "timeoutMs": {
              "maximum": 3600000,
              "type": "integer",
              "minimum": 1,
              "description": "Bound on request and answer. Default 30,000."
            },
            "expectedStatus": {
              "items": {
                "maximum": 599,
                "type": "integer",
                "minimum": 100
              },
              "type": "array",
              "minItems": 1,
              "description": "Default: any 2xx."
            },
            "followRedirects": {
              "type": "boolean",
              "description": "Whether up to five redirects are followed. Default false."
            },
            "validateSsl": {
              "type": "boolean",
              "description": "Whether the server's certificate is checked. Default true."
            },
            "description": {
              "type": "string",
              "description": "What the node is for; for people only."
            }
          },
          "required": [
            "url"
          ],
          "description": "One HTTP request to a public address.",
          "definitions": {
            "HttpAuthConfig": {
              "type": "object",
              "properties": {
                "type": {
                  "type": "string",
                  "enum": [
                    "none",
                    "basic",
                    "bearer",
                    "api-key"
                  ],
                  "description": "Default `none`."
                },
                "username": {
                  "minLength": 1,
                  "type": "string",
                  "description": "The name of `basic`; may hold placeholders."
                },
                "password": {
                  "minLength": 1,
                  "type": "string",
                  "description": "The password of `basic`."
                },
                "token": {
                  "minLength": 1,
                  "type": "string",
                  "description": "The token of `bearer`."
                },
                "apiKey": {
                  "minLength": 1,
                  "type": "string",
                  "description": "The key of `api-key`."
                },
                "name": {
                  "minLength": 1,
                  "type": "string",
                  "description": "Name of the header or parameter that carries the key. Default `X-API-Key`."
                },
                "in": {
                  "type": "string",
                  "enum": [
                    "header",
                    "query"
                  ],
                  "description": "Where the key goes. Default `header`."
                }
              },
              "description": "How the caller says who it is. Passwords, tokens and keys are references such as `${env.NAME}`."
            }
          }
        }
      },
      {
        "name": "log",
        "label": "Log",
        "configSchema": {
          "type": "object",
          "properties": {
            "message": {
              "minLength": 1,
              "type": "string",
              "description": "What to say; may hold placeholders."
            },
            "level": {
              "type": "string",
              "enum": [
                "debug",
                "info",
                "warn",
                "error"
              ],
              "description": "Default `info`."
            },
            "metadata": {
              "type": "object",
              "description": "Data beside the message; texts in it may hold placeholders."
            },
            "description": {
              "type": "string",
              "description": "What the node is for; for people only."
            }
          },
          "required": [
            "message"
          ],
          "description": "An entry in the log of the run."
        }
      },
      {
        "name": "postgresql-query",
        "label": "PostgreSQL Query",
        "configSchema": {
          "type": "object",
          "properties": {
            "connectorId": {
              "minLength": 1,
              "type": "string",
              "description": "The connector of the database."
            },
            "query": {
              "minLength": 1,
              "type": "string",
              "description": "SQL with `$1`, `$2`, … where parameters go; no placeholders."
            },
            "parameters": {
              "items": {},
              "type": "array",
              "description": "Values of `$1`, `$2`, …; may hold placeholders. Default: none."
            },
            "description": {
              "type": "string",
              "description": "What the node is for; for people only."
            }
          },
          "required": [
            "connectorId",
            "query"
          ],
          "description": "One statement on a connector's database."
        }
      },
      {
        "name": "query-workflow",
        "label": "Query workflow",
        "configSchema": {
          "type": "object",
          "properties": {
            "queryName": {
              "minLength": 1,
              "type": "string",
              "description": "Name of the query, such as that of a `data-out` node."
            },
            "description": {
              "type": "string",
              "description": "What the node is for; for people only."
            },
            "workflowType": {
              "minLength": 1,
              "type": "string",
              "description": "Name or workflow type of a workflow of the project."
            },
            "workflowId": {
              "minLength": 1,
              "type": "string",
              "description": "Workflow id of the run; may hold placeholders. Default: the only run of the workflow that is open."
            },
            "outputSchema": {
              "type": "object",
              "description": "JSON Schema of the answer; another one fails the step. Default: what the other workflow declares, where that is known, else any JSON."
            },
            "timeoutMs": {
              "maximum": 3600000,
              "type": "integer",
              "minimum": 1,
              "description": "How long the answer may take, in milliseconds. Default 30,000."
            }
          },
          "required": [
            "queryName",
            "workflowType"
          ],
          "description": "A query to another workflow of the project."
        }
      },
      {
        "name": "redis-command",
        "label": "Redis Command",
        "configSchema": {
          "type": "object",
          "properties": {
            "connectorId": {
              "minLength": 1,
              "type": "string",
              "description": "The connector of the server."
            },
            "command": {
              "type": "string",
              "enum": [
                "GET",
                "SET",
                "DEL",
                "EXISTS",
                "INCR",
                "DECR"
              ],
              "description": "Default `GET`."
            },
            "key": {
              "minLength": 1,
              "type": "string",
              "description": "May hold placeholders."
            },
            "value": {
              "not": {
                "type": "null"
              },
              "description": "What `SET` writes: a text as it is, anything else as JSON."
            },
            "description": {
              "type": "string",
              "description": "What the node is for; for people only."
            }
          },
          "required": [
            "connectorId",
            "key"
          ],
          "description": "One command on a connector's server."
        }
      },
      {
        "name": "typescript-processor",
        "label": "TypeScript Processor",
        "configSchema": {
          "type": "object",
          "properties": {
            "code": {
              "maxLength": 100000,
              "type": "string",
              "minLength": 1,
              "description": "A module that exports `process(input)`. `Input`, `Output`, `JsonValue` and `JsonObject` are types that it can name."
            },
            "input": {
              "description": "What the function is given; may hold placeholders. Default: `inputMapping`, else the output of the step before."
            },
            "inputMapping": {
              "type": "object",
              "description": "The same field by field: each a value, or the id of the node whose output it is."
            },
            "inputSchema": {
              "type": "object",
              "description": "JSON Schema of the input. Default: any JSON."
            },
            "outputSchema": {
              "type": "object",
              "description": "JSON Schema of the output. Default: any JSON."
            },
            "description": {
              "type": "string",
              "description": "What the node is for; for people only."
            }
          },
          "required": [
            "code"
          ],
          "description": "A function of the user's own, in TypeScript."
        }
      },
      {
        "name": "update-workflow",
        "label": "Update workflow",
        "configSchema": {
          "type": "object",
          "properties": {
            "updateName": {
              "minLength": 1,
              "type": "string",
              "description": "Name of the update, such as that of a `data-in` node."
            },
            "payload": {
              "description": "What is sent, any JSON; texts in it may hold placeholders. Default: nothing."
            },
            "description": {
              "type": "string",
              "description": "What the node is for; for people only."
            },
            "workflowType": {
              "minLength": 1,
              "type": "string",
              "description": "Name or workflow type of a workflow of the project."
            },
            "workflowId": {
              "minLength": 1,
              "type": "string",
              "description": "Workflow id of the run; may hold placeholders. Default: the only run of the workflow that is open."
            },
            "outputSchema": {
              "type": "object",
              "description": "JSON Schema of the answer; another one fails the step. Default: what the other workflow declares, where that is known, else any JSON."
            },
            "timeoutMs": {
              "maximum": 3600000,
              "type": "integer",
              "minimum": 1,
              "description": "How long the answer may take, in milliseconds. Default 30,000."
            }
          },
          "required": [
            "updateName",
            "workflowType"
          ],
          "description": "An update of another workflow of the project."
        }
      }
    ]
  },
  {
    "type": "agent",
    "label": "Agent",
    "category": "ai",
    "role": "step",
    "summary": "One call of a language model. Its activity is `agent`.",
    "docsUrl": "docs/components/agent.md",
    "ports": {
      "inputs": [
        {
          "handle": null
        }
      ],
      "outputs": [
        {
          "handle": null
        }
      ]
    },
    "configSchema": {
      "type": "object",
      "properties": {
        "provider": {
          "type": "string",
          "enum": [
            "anthropic",
            "openai",
            "google",
            "azure",
            "bedrock",
            "custom"
          ],
          "description": "Default: by the name of the model, else `custom` where there is an endpoint, else `openai`."
        },
        "model": {
          "minLength": 1,
          "type": "string",
          "description": "As the provider names it. Default `gpt-4`, with the provider `openai`."
        },
        "temperature": {
          "maximum": 2,
          "type": "number",
          "minimum": 0,
          "description": "Default: the provider's own."
        },
        "maxTokens": {
          "maximum": 1000000,
          "type": "integer",
          "minimum": 1,
          "description": "Bound on the answer. Default 4,096."
        },
        "apiKey": {
          "minLength": 1,
          "type": "string",
          "description": "Key of the provider: a reference such as `${env.NAME}`. Default: none is sent."
        },
        "systemPrompt": {
          "type": "string",
          "description": "Who the model is to be; may hold placeholders, also `{{name}}`."
        },
        "prompt": {
          "type": "string",
          "description": "What it is asked, behind the messages; may hold placeholders, also `{{name}}`."
        },
        "messages": {
          "items": {
            "$ref": "#/definitions/AgentMessageConfig"
          },
          "type": "array",
          "minItems": 1,
          "description": "The conversation so far."
        },
        "agentPromptId": {
          "minLength": 1,
          "type": "string",
          "description": "A prompt that the platform keeps; it goes before all others."
        },
        "tools": {
          "items": {
            "$ref": "#/definitions/AgentToolConfig"
          },
          "type": "array",
          "description": "Tools that are offered to the model. Default: none."
        },
        "modelConfig": {
          "$ref": "#/definitions/AgentModelConfig",
          "description": "Where the model is, and what only its provider takes."
        },
        "payload": {
          "description": "Data for the model; it is told as JSON. Default, where nothing else is asked: the output of the step before."
        },
        "inputMapping": {
          "type": "object",
          "description": "The same field by field: each a value, or the id of the node whose output it is."
        },
        "workKind": {
          "type": "string",
          "description": "What kind of work it is; told with the payload."
        },
        "analysisDepth": {
          "type": "string",
          "enum": [
            "quick",
            "standard",
            "thorough"
          ],
          "description": "How deep an analysis goes; told with the payload."
        },
        "testFramework": {
          "type": "string",
          "enum": [
            "jest",
            "vitest",
            "mocha"
          ],
          "description": "What tests are written with; told with the payload."
        },
        "coverageTarget": {
          "type": "number",
          "description": "Percentage that tests are to cover; told with the payload."
        },
        "stream": {
          "type": "boolean",
          "description": "Accepted, without effect: the answer is whole when the step is done."
        },
        "outputVariable": {
          "type": "string",
          "description": "Accepted, without effect: other nodes read the output by the node's id."
        },
        "description": {
          "type": "string",
          "description": "What the node is for; for people only."
        }
      },
      "description": "One call of a language model.",
      "definitions": {
        "AgentMessageConfig": {
          "type": "object",
          "properties": {
            "role": {
              "type": "string",
              "enum": [
                "system",
                "user",
                "assistant"
              ],
              "description": "Who said it."
            },
            "content": {
              "minLength": 1,
              "type": "string",
              "description": "May hold placeholders, also `{{name}}`."
            }
          },
          "required": [
            "role",
            "content"
          ],
          "description": "One contribution to the conversation."
        },
        "AgentModelConfig": {
          "type": "object",
          "properties": {
            "endpoint": {
              "minLength": 1,
              "type": "string",
              "description": "Address of the API; a public one."
            },
            "config": {
              "type": "object",
              "description": "Further options of the provider, passed on as they are."
            }
          },
          "description": "What only some providers take."
        },
        "AgentToolConfig": {
          "type": "object",
          "properties": {
            "name": {
              "pattern": "^[A-Za-z0-9_-]{1,64}$",
              "type": "string",
              "description": "The name that the model asks for it by."
            },
            "description": {
              "type": "string",
              "description": "What it is for, as the model reads it."
            },
            "inputSchema": {
              "type": "object",
              "description": "JSON Schema of what the tool takes."
            }
          },
          "required": [
            "name",
            "inputSchema"
          ],
          "description": "A tool that the model may ask for. It is not executed: what the model asks for is in the output."
        }
      }
    }
  },
  {
    "type": "api-endpoint",
    "label": "API endpoint",
    "category": "interface",
    "role": "endpoint",
    "summary": "A call from outside that starts the workflow, sends a signal to a run, or asks one.",
    "docsUrl": "docs/components/api-endpoint.md",
    "ports": {
      "inputs": [
        {
          "handle": null
        }
      ],
      "outputs": [
        {
          "handle": null
        }
      ]
    },
    "configSchema": {
      "type": "object",
      "properties": {
        "endpointPath": {
          "pattern": "^\\/(?:[A-Za-z0-9_-]+\\/)*[A-Za-z0-9_-]*$",
          "type": "string",
          "minLength": 1,
          "description": "Path below the public prefix of the workflow, such as `/orders`."
        },
        "method": {
          "type": "string",
          "enum": [
            "GET",
            "POST",
            "PUT",
            "PATCH",
            "DELETE"
          ],
          "description": "HTTP method. Default `POST`, with a warning."
        },
        "targetType": {
          "type": "string",
          "enum": [
            "start",
            "signal",
            "query"
          ],
          "description": "What a call does. Default `start`."
        },
        "targetName": {
          "minLength": 1,
          "type": "string",
          "description": "Name of the signal, or of the query; needed unless the target is `start`."
        },
        "authType": {
          "type": "string",
          "enum": [
            "none",
            "api-key",
            "jwt"
          ],
          "description": "How callers prove who they are. Default `api-key`, in the header `X-API-Key`."
        },
        "authConfig": {
          "type": "object",
          "description": "Settings of the authentication; none has an effect yet."
        },
        "rateLimitPerMinute": {
          "minimum": 1,
          "type": "integer",
          "description": "Calls that one caller may make a minute. Default 60."
        },
        "rateLimitPerHour": {
          "minimum": 1,
          "type": "integer",
          "description": "Calls that one caller may make an hour. Default: no limit beside that of the minute."
        },
        "requestSchema": {
          "type": "object",
          "description": "JSON Schema of the body. Where runs begin at this node, it types their input."
        },
        "responseSchema": {
          "type": "object",
          "description": "JSON Schema of the answer."
        },
        "isPublic": {
          "type": "boolean",
          "description": "Whether it is reached through Kong. Default true."
        },
        "description": {
          "type": "string",
          "description": "What the node is for; for people only."
        }
      },
      "required": [
        "endpointPath"
      ],
      "description": "A call from outside that starts the workflow, signals a run or asks one."
    }
  },
  {
    "type": "child-workflow",
    "label": "Child workflow",
    "category": "composition",
    "role": "step",
    "summary": "Starts another workflow of the project and waits for its result, or goes on as soon as it has started. Its id is `<workflowId>/<nodeId>`, in loops with the index of each round behind it, unless `workflowId` says otherwise.",
    "docsUrl": "docs/components/child-workflow.md",
    "ports": {
      "inputs": [
        {
          "handle": null
        }
      ],
      "outputs": [
        {
          "handle": null
        }
      ]
    },
    "configSchema": {
      "type": "object",
      "properties": {
        "workflowType": {
          "minLength": 1,
          "type": "string",
          "description": "Name or workflow type of a workflow of the project."
        },
        "taskQueue": {
          "type": "string",
          "description": "Task queue of the child. Default: that of its service; of a workflow that is run alone, its own."
        },
        "awaitResult": {
          "type": "boolean",
          "description": "Whether the node is done when the child is, or when it has started. Default true."
        },
        "input": {
          "description": "The child's input; may hold placeholders. Default: `inputMapping`, else the workflow's own input."
        },
        "inputMapping": {
          "type": "object",
          "description": "The child's input, field by field; may hold placeholders. Without effect beside `input`."
        },
        "outputSchema": {
          "type": "object",
          "description": "JSON Schema of what the child returns. Default: any JSON."
        },
        "parentClosePolicy": {
          "type": "string",
          "enum": [
            "TERMINATE",
            "ABANDON",
            "REQUEST_CANCEL"
          ],
          "description": "What becomes of a running child when this workflow ends. Default `TERMINATE`."
        },
        "idStrategy": {
          "type": "string",
          "enum": [
            "uuid",
            "explicit",
            "parent-suffix",
            "pattern"
          ],
          "description": "How other editors make the child's id; without effect, see `workflowId`."
        },
        "workflowId": {
          "minLength": 1,
          "type": "string",
          "description": "The child's workflow id; may hold placeholders. Default: `<workflowId>/<nodeId>`, with the indices of loops around."
        },
        "idPattern": {
          "type": "string",
          "description": "Pattern of ids of other editors; without effect, see `workflowId`."
        },
        "idReusePolicy": {
          "type": "string",
          "enum": [
            "ALLOW_DUPLICATE",
            "ALLOW_DUPLICATE_FAILED_ONLY",
            "REJECT_DUPLICATE",
            "TERMINATE_IF_RUNNING"
          ],
          "description": "What happens to an id that was used before; without effect beyond `ALLOW_DUPLICATE`, the rule of the platform."
        },
        "executionTimeoutMs": {
          "minimum": 1,
          "type": "integer",
          "description": "Bound on the child's whole chain of runs, in milliseconds. Default: none."
        },
        "runTimeoutMs": {
          "minimum": 1,
          "type": "integer",
          "description": "Bound on one run of the child, in milliseconds. Default: none."
        },
        "taskTimeoutMs": {
          "minimum": 1,
          "type": "integer",
          "description": "Bound on one workflow task of the child, in milliseconds; without effect, Temporal's default serves."
        },
        "cancellationType": {
          "type": "string",
          "enum": [
            "WAIT_CANCELLATION_COMPLETED",
            "TRY_CANCEL",
            "ABANDON"
          ],
          "description": "How cancellation reaches the child; without effect beyond `WAIT_CANCELLATION_COMPLETED`, the rule of the platform."
        },
        "searchAttributes": {
          "type": "object",
          "description": "Search attributes of the child; without effect."
        },
        "memo": {
          "type": "object",
          "description": "Memo of the child; without effect."
        },
        "signalToParent": {
          "type": "string",
          "description": "Signal that the child sends to its parent; without effect, a sending `signal` node does it."
        },
        "queryParent": {
          "type": "string",
          "description": "Query that the child asks its parent; without effect, since workflows cannot query each other."
        },
        "blockUntilQueue": {
          "type": "string",
          "description": "Work queue to wait for; without effect, a receiving `signal` node does it."
        },
        "blockUntil": {
          "items": {},
          "type": "array",
          "description": "Work items to wait for; without effect, a receiving `signal` node does it."
        },
        "maxConcurrent": {
          "type": "number",
          "description": "Bound on concurrent children; without effect, a parallel loop around the node does it."
        },
        "completionStrategy": {
          "type": "string",
          "enum": [
            "race",
            "all",
            "any"
          ],
          "description": "How several children complete; without effect, a loop around the node waits for all."
        },
        "description": {
          "type": "string",
          "description": "What the node is for; for people only."
        }
      },
      "required": [
        "workflowType"
      ],
      "description": "Which workflow is started, with what, and whether it is waited for."
    }
  },
  {
    "type": "condition",
    "label": "Condition",
    "category": "control",
    "role": "condition",
    "summary": "Decides which side a run takes. Its expression is evaluated in workflow code, once, when the node is reached; the side that is not taken is dead, and so is everything that only it reaches. A side without an edge ends there. `conditional` is the same node under another name.",
    "docsUrl": "docs/components/condition.md",
    "ports": {
      "inputs": [
        {
          "handle": null
        }
      ],
      "outputs": [
        {
          "handle": "true"
        },
        {
          "handle": "false"
        }
      ]
    },
    "configSchema": {
      "type": "object",
      "properties": {
        "expression": {
          "type": [
            "string",
            "object",
            "boolean"
          ],
          "minLength": 1,
          "description": "An expression such as `input.amount > 1000`, a comparison `{ left, operator, right }`, or several of these: `{ operator: 'and' | 'or', conditions: [...] }`."
        },
        "description": {
          "type": "string",
          "description": "What the node is for; for people only."
        }
      },
      "required": [
        "expression"
      ],
      "description": "Which side a run takes."
    }
  },
  {
    "type": "conditional",
    "label": "Condition",
    "category": "control",
    "role": "condition",
    "summary": "Another name of [`condition`](../condition/README.md), which older editors use. The reader turns nodes of this type into conditions and says so (`TYPE_ALIAS`); fields, handles, rules and decisions are those of `condition`. Its own spelling `config.condition` is read as `expression`.",
    "docsUrl": "docs/components/conditional.md",
    "ports": {
      "inputs": [
        {
          "handle": null
        }
      ],
      "outputs": [
        {
          "handle": "true"
        },
        {
          "handle": "false"
        }
      ]
    },
    "configSchema": {
      "type": "object",
      "properties": {
        "expression": {
          "type": [
            "string",
            "object",
            "boolean"
          ],
          "minLength": 1,
          "description": "An expression such as `input.amount > 1000`, a comparison `{ left, operator, right }`, or several of these: `{ operator: 'and' | 'or', conditions: [...] }`."
        },
        "description": {
          "type": "string",
          "description": "What the node is for; for people only."
        }
      },
      "required": [
        "expression"
      ],
      "description": "Which side a run takes."
    }
  },
  {
    "type": "data-in",
    "label": "Data in",
    "category": "messages",
    "role": "receiver",
    "summary": "Takes data into a run from outside, as a Temporal update. On a path it waits for one message, answers `null` at once and outputs the message. Where nothing leads to it, it starts a handler: what only it reaches runs once per message, one after another, and the caller gets the handler's last output.",
    "docsUrl": "docs/components/data-in.md",
    "ports": {
      "inputs": [
        {
          "handle": null
        }
      ],
      "outputs": [
        {
          "handle": null
        }
      ]
    },
    "configSchema": {
      "type": "object",
      "properties": {
        "httpMethod": {
          "type": "string",
          "enum": [
            "POST",
            "PATCH",
            "PUT",
            "GET",
            "DELETE"
          ],
          "description": "HTTP method of the endpoint. Default `POST`."
        },
        "timeoutMs": {
          "minimum": 1,
          "type": "integer",
          "description": "How long a path waits for a message, in milliseconds; a handler waits for none. Absent: without end."
        },
        "description": {
          "type": "string",
          "description": "What the node is for; for people only."
        },
        "endpointPath": {
          "pattern": "^\\/(?:[A-Za-z0-9_-]+\\/)*[A-Za-z0-9_-]*$",
          "type": "string",
          "description": "Path below the public prefix of the workflow, such as `/orders`. Default: the component's name, else the label, in kebab case."
        },
        "inputSchema": {
          "type": "object",
          "description": "JSON Schema of what comes in; types the message. Default: any JSON."
        },
        "outputSchema": {
          "type": "object",
          "description": "JSON Schema of what goes out, for the manifest."
        },
        "isPublic": {
          "type": "boolean",
          "description": "Whether it is reached through Kong. Default false."
        },
        "loggingEnabled": {
          "type": "boolean",
          "description": "Whether its calls are logged where a `kong-logging` node does not say which are. Default false."
        }
      },
      "description": "How data comes into a run."
    }
  },
  {
    "type": "data-out",
    "label": "Data out",
    "category": "messages",
    "role": "step",
    "summary": "Answers a query from outside. On a path it publishes the output of the step before; until then the answer is `null`. With `variableName` it answers with that variable at any time, is no step and needs no path.",
    "docsUrl": "docs/components/data-out.md",
    "ports": {
      "inputs": [
        {
          "handle": null
        }
      ],
      "outputs": [
        {
          "handle": null
        }
      ]
    },
    "configSchema": {
      "type": "object",
      "properties": {
        "httpMethod": {
          "type": "string",
          "enum": [
            "GET",
            "POST",
            "PUT",
            "PATCH",
            "DELETE"
          ],
          "description": "HTTP method of the endpoint. Default `GET`."
        },
        "variableName": {
          "type": "string",
          "description": "Variable that answers, at any time. Default: the output of the step before, null until it has run."
        },
        "interfaceType": {
          "type": "string",
          "enum": [
            "query"
          ],
          "description": "What classifiers of editors read; a data-out is a query."
        },
        "description": {
          "type": "string",
          "description": "What the node is for; for people only."
        },
        "endpointPath": {
          "pattern": "^\\/(?:[A-Za-z0-9_-]+\\/)*[A-Za-z0-9_-]*$",
          "type": "string",
          "description": "Path below the public prefix of the workflow, such as `/orders`. Default: the component's name, else the label, in kebab case."
        },
        "inputSchema": {
          "type": "object",
          "description": "JSON Schema of what comes in; types the message. Default: any JSON."
        },
        "outputSchema": {
          "type": "object",
          "description": "JSON Schema of what goes out, for the manifest."
        },
        "isPublic": {
          "type": "boolean",
          "description": "Whether it is reached through Kong. Default false."
        },
        "loggingEnabled": {
          "type": "boolean",
          "description": "Whether its calls are logged where a `kong-logging` node does not say which are. Default false."
        }
      },
      "description": "What a run answers from outside."
    }
  },
  {
    "type": "end",
    "label": "Stop",
    "category": "core-flow",
    "role": "end",
    "summary": "Ends its path and no other. The workflow is over when no path is left. What the end returns is the bare result of the run; where several ends are reached, the run returns an object from end node id to result, where none is, `null`.",
    "docsUrl": "docs/components/end.md",
    "ports": {
      "inputs": [
        {
          "handle": null
        }
      ],
      "outputs": []
    },
    "configSchema": {
      "type": "object",
      "properties": {
        "result": {
          "description": "Any JSON; texts in it may hold placeholders. Default: the output of the step before, null where concurrent branches join."
        },
        "description": {
          "type": "string",
          "description": "What the node is for; for people only."
        }
      },
      "description": "What the run returns when its path ends here."
    }
  },
  {
    "type": "graphql-gateway",
    "label": "GraphQL gateway",
    "category": "interface",
    "role": "configuration",
    "summary": "A GraphQL endpoint whose fields are answered by workflows.",
    "docsUrl": "docs/components/graphql-gateway.md",
    "ports": {
      "inputs": [
        {
          "handle": null
        }
      ],
      "outputs": [
        {
          "handle": null
        }
      ]
    },
    "configSchema": {
      "type": "object",
      "properties": {
        "endpointPath": {
          "pattern": "^\\/(?:[A-Za-z0-9_-]+\\/)*[A-Za-z0-9_-]*$",
          "type": "string",
          "description": "Default `/graphql`."
        },
        "schema": {
          "minLength": 1,
          "type": "string",
          "description": "The schema, in SDL."
        },
        "queries": {
          "items": {
            "$ref": "#/definitions/GraphqlOperation"
          },
          "type": "array",
          "description": "What answers the fields of `Query`."
        },
        "mutations": {
          "items": {
            "$ref": "#/definitions/GraphqlOperation"
          },
          "type": "array",
          "description": "What answers the fields of `Mutation`."
        },
        "description": {
          "type": "string",
          "description": "What the node is for; for people only."
        }
      },
      "required": [
        "schema"
      ],
      "description": "A GraphQL endpoint whose fields are answered by workflows.",
      "definitions": {
        "GraphqlOperation": {
          "type": "object",
          "properties": {
            "name": {
              "pattern": "^[_A-Za-z]\\w*$",
              "type": "string",
              "description": "Name of the field in the schema."
            },
            "workflowId": {
              "minLength": 1,
              "type": "string",
              "description": "Id or name of the workflow of the project that is run."
            },
            "inputSchema": {
              "type": "object",
              "description": "JSON Schema of the arguments."
            },
            "outputSchema": {
              "type": "object",
              "description": "JSON Schema of the answer."
            },
            "inputMapping": {
              "type": "object",
              "description": "From fields of the workflow's input to arguments. Default: the arguments are the input."
            }
          },
          "required": [
            "name",
            "workflowId"
          ],
          "description": "A field of `Query` or `Mutation` and the workflow that answers it."
        }
      }
    }
  },
  {
    "type": "kong-cache",
    "label": "Kong cache",
    "category": "kong",
    "role": "configuration",
    "summary": "Which answers of the workflow's endpoints Kong keeps, and for how long.",
    "docsUrl": "docs/components/kong-cache.md",
    "ports": {
      "inputs": [
        {
          "handle": null
        }
      ],
      "outputs": [
        {
          "handle": null
        }
      ]
    },
    "configSchema": {
      "type": "object",
      "properties": {
        "connectorId": {
          "minLength": 1,
          "type": "string",
          "description": "Id of the Redis connector. Open-source Kong caches in memory; the connector is kept for a cache that can use it."
        },
        "connectorName": {
          "type": "string",
          "description": "Name of the connector, for people only."
        },
        "cacheKey": {
          "format": "uuid",
          "type": "string",
          "description": "UUID that stands for this cache across deployments."
        },
        "isSaved": {
          "type": "boolean",
          "description": "Whether the editor has frozen `cacheKey`; of no meaning to the compiler."
        },
        "ttlSeconds": {
          "minimum": 1,
          "type": "integer",
          "description": "How long an answer is kept, in seconds. Default 3600."
        },
        "cacheKeyStrategy": {
          "type": "string",
          "enum": [
            "path",
            "query",
            "header",
            "cookie",
            "custom"
          ],
          "description": "What tells calls of one path apart beside run and query, which always do: `header` the negotiation headers, `cookie` the cookies, `custom` the header `X-Cache-Key`. Default `path`."
        },
        "contentTypes": {
          "items": {
            "minLength": 1,
            "type": "string"
          },
          "type": "array",
          "minItems": 1,
          "description": "Content types of answers that are kept. Default `application/json`."
        },
        "responseCodes": {
          "items": {
            "maximum": 900,
            "type": "integer",
            "minimum": 100
          },
          "type": "array",
          "minItems": 1,
          "description": "Status codes of answers that are kept. Default 200, 201, 202."
        },
        "markedForDeletion": {
          "type": "boolean",
          "description": "Whether the next deployment removes what the cache holds, and the cache with it. Default false."
        },
        "description": {
          "type": "string",
          "description": "What the node is for; for people only."
        }
      },
      "required": [
        "connectorId",
        "cacheKey"
      ],
      "description": "Which answers of the workflow's endpoints Kong keeps, and for how long."
    }
  },
  {
    "type": "kong-cors",
    "label": "Kong CORS",
    "category": "kong",
    "role": "configuration",
    "summary": "Which sites may call the workflow's endpoints from a browser.",
    "docsUrl": "docs/components/kong-cors.md",
    "ports": {
      "inputs": [
        {
          "handle": null
        }
      ],
      "outputs": [
        {
          "handle": null
        }
      ]
    },
    "configSchema": {
      "type": "object",
      "properties": {
        "allowedOrigins": {
          "items": {
            "pattern": "^(\\*|[A-Za-z][A-Za-z0-9+.-]*:\\/\\/[^/?#\\s*]+)$",
            "type": "string"
          },
          "type": "array",
          "minItems": 1,
          "description": "Origins that may call, such as `https://app.example.com`, or `*` for all. At least one."
        },
        "allowedMethods": {
          "items": {
            "type": "string",
            "enum": [
              "GET",
              "HEAD",
              "PUT",
              "PATCH",
              "POST",
              "DELETE",
              "OPTIONS",
              "TRACE",
              "CONNECT"
            ]
          },
          "type": "array",
          "minItems": 1,
          "description": "Default GET, POST, PUT, DELETE, OPTIONS."
        },
        "allowedHeaders": {
          "items": {
            "minLength": 1,
            "type": "string"
          },
          "type": "array",
          "description": "Headers that calls may have. Default Content-Type, Authorization."
        },
        "exposedHeaders": {
          "items": {
            "minLength": 1,
            "type": "string"
          },
          "type": "array",
          "description": "Headers of answers that scripts may read. Default none."
        },
        "allowCredentials": {
          "type": "boolean",
          "description": "Whether browsers send cookies and authentication along. Default false."
        },
        "maxAge": {
          "maximum": 86400,
          "type": "integer",
          "minimum": 0,
          "description": "How long a browser keeps what it learned, in seconds. Default 3600."
        },
        "preflightContinue": {
          "type": "boolean",
          "description": "Whether the upstream answers preflight requests instead of Kong. Default false."
        },
        "description": {
          "type": "string",
          "description": "What the node is for; for people only."
        }
      },
      "required": [
        "allowedOrigins"
      ],
      "description": "Which sites may call the workflow's endpoints from a browser. One node per workflow."
    }
  },
  {
    "type": "kong-logging",
    "label": "Kong logging",
    "category": "kong",
    "role": "configuration",
    "summary": "Where Kong logs calls of the workflow's endpoints, and what of them.",
    "docsUrl": "docs/components/kong-logging.md",
    "ports": {
      "inputs": [
        {
          "handle": null
        }
      ],
      "outputs": [
        {
          "handle": null
        }
      ]
    },
    "configSchema": {
      "type": "object",
      "properties": {
        "connectorId": {
          "minLength": 1,
          "type": "string",
          "description": "Id of the connector that takes the log entries."
        },
        "connectorName": {
          "type": "string",
          "description": "Name of the connector, for people only."
        },
        "connectorType": {
          "type": "string",
          "enum": [
            "http-log",
            "syslog",
            "file-log",
            "tcp-log",
            "udp-log"
          ],
          "description": "Classification of the connector, which decides on Kong's plugin. Default `http-log`."
        },
        "enabledEndpoints": {
          "items": {
            "type": "string"
          },
          "type": "array",
          "description": "Ids of the data-in and data-out nodes to log. Absent or empty: every endpoint of the workflow."
        },
        "logFormat": {
          "type": "string",
          "enum": [
            "json",
            "plain"
          ],
          "description": "Default `json`."
        },
        "logLevel": {
          "type": "string",
          "enum": [
            "debug",
            "info",
            "warn",
            "error"
          ],
          "description": "Default `info`."
        },
        "logRequestBody": {
          "type": "boolean",
          "description": "Whether bodies of requests are kept. Default false."
        },
        "logResponseBody": {
          "type": "boolean",
          "description": "Whether bodies of answers are kept. Default false."
        },
        "maxBodySize": {
          "maximum": 1048576,
          "type": "integer",
          "minimum": 1,
          "description": "Bytes of each body that are kept. Default 10240."
        },
        "includeHeaders": {
          "type": "boolean",
          "description": "Whether headers are kept. Default true."
        },
        "redactPatterns": {
          "items": {
            "minLength": 1,
            "type": "string"
          },
          "type": "array",
          "description": "Regular expressions, in RE2 syntax, of what is made unreadable in bodies."
        },
        "description": {
          "type": "string",
          "description": "What the node is for; for people only."
        }
      },
      "required": [
        "connectorId"
      ],
      "description": "Where Kong logs calls of the workflow's endpoints, and what of them. One node per workflow."
    }
  },
  {
    "type": "loop",
    "label": "Loop",
    "category": "control",
    "role": "loop",
    "summary": "Runs its body in rounds and then goes on. The body is what the handle `body` reaches, and children by `parentId`; it is entered and left only through the loop. A round is over when none of its paths is left. After the loop the output of a node inside is a list, one entry per round, `null` where the node did not run.",
    "docsUrl": "docs/components/loop.md",
    "ports": {
      "inputs": [
        {
          "handle": null
        }
      ],
      "outputs": [
        {
          "handle": "body"
        },
        {
          "handle": "done"
        }
      ]
    },
    "configSchema": {
      "type": "object",
      "properties": {
        "loopType": {
          "type": "string",
          "enum": [
            "forEach",
            "while",
            "doWhile",
            "count",
            "batch"
          ],
          "description": "Default: `forEach` when `items` is there, else `while` when `condition` is, else `count`."
        },
        "items": {
          "minLength": 1,
          "type": "string",
          "description": "Expression of the list to go through, for `forEach` and `batch`."
        },
        "condition": {
          "minLength": 1,
          "type": "string",
          "description": "Expression that holds while rounds go on: asked before each round, for `doWhile` after it."
        },
        "count": {
          "oneOf": [
            {
              "type": "integer",
              "minimum": 0
            },
            {
              "type": "string",
              "minLength": 1
            }
          ],
          "description": "Number of rounds, a whole number from 0, or an expression of it, for `count`."
        },
        "itemVariable": {
          "type": "string",
          "description": "Name of the item in the body, for `forEach`; of the batch, for `batch`. Default `item`."
        },
        "indexVariable": {
          "type": "string",
          "description": "Name of the round's number in the body, from 0. Default `index`."
        },
        "batchSize": {
          "minimum": 1,
          "type": "integer",
          "description": "Items of a batch, the last one perhaps fewer; for `batch`."
        },
        "parallel": {
          "type": "boolean",
          "description": "Whether rounds run at the same time; not for `while` and `doWhile`. Default false."
        },
        "maxParallel": {
          "minimum": 1,
          "type": "integer",
          "description": "Rounds at the same time at most, where they are parallel. Default 4."
        },
        "maxIterations": {
          "minimum": 1,
          "type": "integer",
          "description": "A further round fails the workflow with `LOOP_LIMIT_EXCEEDED`. Absent: no bound."
        },
        "delayMs": {
          "minimum": 0,
          "type": "integer",
          "description": "Durable pause between rounds, in milliseconds; not where they are parallel. Default 0."
        },
        "continueAsNewAfter": {
          "minimum": 1,
          "type": "integer",
          "description": "The run is continued as new after so many rounds; not where they are parallel. Default: when its history is long."
        },
        "description": {
          "type": "string",
          "description": "What the node is for; for people only."
        }
      },
      "description": "What makes rounds, how many, and how they follow each other."
    }
  },
  {
    "type": "mcp-server",
    "label": "MCP server",
    "category": "interface",
    "role": "configuration",
    "summary": "A server of the Model Context Protocol whose tools and resources are workflows.",
    "docsUrl": "docs/components/mcp-server.md",
    "ports": {
      "inputs": [
        {
          "handle": null
        }
      ],
      "outputs": [
        {
          "handle": null
        }
      ]
    },
    "configSchema": {
      "type": "object",
      "properties": {
        "serverName": {
          "minLength": 1,
          "type": "string",
          "description": "Name under which clients know the server."
        },
        "serverVersion": {
          "minLength": 1,
          "type": "string",
          "description": "Default `1.0.0`."
        },
        "endpointPath": {
          "pattern": "^\\/(?:[A-Za-z0-9_-]+\\/)*[A-Za-z0-9_-]*$",
          "type": "string",
          "description": "Default `/mcp`."
        },
        "resources": {
          "items": {
            "$ref": "#/definitions/McpResourceConfig"
          },
          "type": "array",
          "description": "What clients can read."
        },
        "tools": {
          "items": {
            "$ref": "#/definitions/McpToolConfig"
          },
          "type": "array",
          "description": "What clients can call."
        },
        "description": {
          "type": "string",
          "description": "What the node is for; for people only."
        }
      },
      "required": [
        "serverName"
      ],
      "description": "A server of the Model Context Protocol whose tools and resources are workflows.",
      "definitions": {
        "McpResourceConfig": {
          "type": "object",
          "properties": {
            "uri": {
              "pattern": "^[A-Za-z][A-Za-z0-9+.-]*:\\S+$",
              "type": "string",
              "description": "Absolute URI by which clients read it."
            },
            "name": {
              "minLength": 1,
              "type": "string",
              "description": "Name for people."
            },
            "description": {
              "type": "string",
              "description": "What it holds."
            },
            "mimeType": {
              "pattern": "^[\\w.+-]+\\/[\\w.+-]+(\\s*;.*)?$",
              "type": "string",
              "description": "Default `application/json`."
            },
            "workflowId": {
              "minLength": 1,
              "type": "string",
              "description": "Id or name of the workflow of the project whose result is the content."
            }
          },
          "required": [
            "uri",
            "name",
            "workflowId"
          ],
          "description": "Something that a client can read."
        },
        "McpToolConfig": {
          "type": "object",
          "properties": {
            "name": {
              "pattern": "^[\\w.-]{1,128}$",
              "type": "string",
              "description": "Name by which clients call it."
            },
            "description": {
              "type": "string",
              "description": "What it does, for the model that chooses among tools."
            },
            "inputSchema": {
              "type": "object",
              "description": "JSON Schema of the arguments, of type object. Default: an object with any fields."
            },
            "workflowId": {
              "minLength": 1,
              "type": "string",
              "description": "Id or name of the workflow of the project that a call runs."
            }
          },
          "required": [
            "name",
            "workflowId"
          ],
          "description": "Something that a client can call."
        }
      }
    }
  },
  {
    "type": "phase",
    "label": "Phase",
    "category": "control",
    "role": "phase",
    "summary": "A stretch of the workflow that is over as a whole. Its children (`parentId`) are reached through it; what follows, from the phase or from a child, starts when all of them are done. Edges among children rule. Without edges they run one at a time, in the order of the document, or several at once. A phase without children is a marker and generates nothing.",
    "docsUrl": "docs/components/phase.md",
    "ports": {
      "inputs": [
        {
          "handle": null
        }
      ],
      "outputs": [
        {
          "handle": null
        }
      ]
    },
    "configSchema": {
      "type": "object",
      "properties": {
        "name": {
          "type": "string",
          "description": "What people call the phase, such as `INITIALIZE`. Default: the label."
        },
        "sequential": {
          "type": "boolean",
          "description": "Whether children without edges among them run one at a time, in the order of the document. Default true."
        },
        "maxConcurrency": {
          "minimum": 1,
          "type": "integer",
          "description": "Children at the same time at most, where they are not sequential and no edges order them. Default 4."
        },
        "description": {
          "type": "string",
          "description": "What the node is for; for people only."
        }
      },
      "description": "A stretch of the workflow that is over as a whole."
    }
  },
  {
    "type": "retry",
    "label": "Retry",
    "category": "control",
    "role": "retry",
    "summary": "Repeats the nodes inside until an attempt succeeds, with pauses on durable timers, and goes on from them. It repeats its children (`parentId`), else its only successor. Each attempt is a cancellation scope of its own: the first failure cancels what still runs in it and waits for that. Outputs of failed attempts vanish, variables that they wrote stay.",
    "docsUrl": "docs/components/retry.md",
    "ports": {
      "inputs": [
        {
          "handle": null
        }
      ],
      "outputs": [
        {
          "handle": null
        }
      ]
    },
    "configSchema": {
      "type": "object",
      "properties": {
        "maxAttempts": {
          "minimum": 1,
          "type": "integer",
          "description": "Attempts in all. Default 3."
        },
        "retryOn": {
          "type": "string",
          "enum": [
            "failure",
            "error",
            "condition"
          ],
          "description": "What makes an attempt fail: an error or an output of the last node whose `success` is false (`failure`), an error alone (`error`), or a condition that holds after it (`condition`, where an error ends the retry at once). Default `failure`."
        },
        "condition": {
          "minLength": 1,
          "type": "string",
          "description": "Expression that reads outputs of the nodes inside; they are repeated while it holds. For `condition`."
        },
        "backoff": {
          "$ref": "#/definitions/BackoffConfig",
          "description": "Pause between attempts, on durable timers."
        },
        "scope": {
          "type": "string",
          "enum": [
            "activity",
            "agent",
            "child-workflow",
            "block"
          ],
          "description": "What editors say is repeated; the nodes inside are, whatever it says."
        },
        "coordinatorWorkflow": {
          "type": "string",
          "description": "Workflow that coordinates a remediation; kept for editors."
        },
        "problemType": {
          "type": "string",
          "description": "Kind of problem that a remediation is about; kept for editors."
        },
        "fixAgentActivity": {
          "type": "string",
          "description": "Activity of an agent that remedies; kept for editors."
        },
        "description": {
          "type": "string",
          "description": "What the node is for; for people only."
        }
      },
      "description": "When and how often the nodes inside are repeated.",
      "definitions": {
        "BackoffConfig": {
          "type": "object",
          "properties": {
            "type": {
              "type": "string",
              "enum": [
                "none",
                "linear",
                "exponential"
              ],
              "description": "Whether pauses stay away, grow by the first one each time, or are multiplied. Default `exponential`."
            },
            "initialIntervalMs": {
              "minimum": 1,
              "type": "integer",
              "description": "Pause after the first attempt, in milliseconds. Default 1000."
            },
            "maxIntervalMs": {
              "minimum": 1,
              "type": "integer",
              "description": "Longest pause, in milliseconds. Default: no bound."
            },
            "multiplier": {
              "minimum": 1,
              "type": "number",
              "description": "Factor from one pause to the next, where the back-off is exponential. Default 2."
            }
          },
          "description": "How long to wait between attempts."
        }
      }
    }
  },
  {
    "type": "signal",
    "label": "Signal",
    "category": "messages",
    "role": "receiver",
    "summary": "Waits for a signal, or sends one. Received on a path it waits for one message and outputs it, `undefined` after a time-out. Where nothing leads to it, it starts a handler: what only it reaches runs once for each message, one after another. Sent, it goes to a run of another workflow of the project, by its name or its workflow id, and is done when Temporal has taken it.",
    "docsUrl": "docs/components/signal.md",
    "ports": {
      "inputs": [
        {
          "handle": null
        }
      ],
      "outputs": [
        {
          "handle": null
        }
      ]
    },
    "configSchema": {
      "type": "object",
      "properties": {
        "signalName": {
          "minLength": 1,
          "type": "string",
          "description": "Name of the signal, as Temporal knows it."
        },
        "direction": {
          "type": "string",
          "enum": [
            "receive",
            "send"
          ],
          "description": "Whether one is waited for or sent. Default `receive`, or `send` where `workflowType` or `targetWorkflow` is given."
        },
        "parametersSchema": {
          "type": "object",
          "description": "JSON Schema of the payload; types what is received, and what is sent has to fit. Default: any JSON."
        },
        "workflowType": {
          "minLength": 1,
          "type": "string",
          "description": "Name or workflow type of the workflow of the project that gets the signal. For `send`."
        },
        "targetWorkflow": {
          "minLength": 1,
          "type": "string",
          "description": "Workflow id of the run that gets the signal; may hold placeholders. For `send`. Default: the only open run of `workflowType`."
        },
        "payload": {
          "description": "What is sent, any JSON; texts in it may hold placeholders. For `send`. Default: nothing."
        },
        "timeoutMs": {
          "minimum": 1,
          "type": "integer",
          "description": "How long a path waits for a signal, in milliseconds. For `receive`; a handler waits for none. Absent: without end."
        },
        "outputVariable": {
          "type": "string",
          "description": "Variable that other editors store the signal in; here it is read as the output of the node."
        },
        "description": {
          "type": "string",
          "description": "What the node is for; for people only."
        }
      },
      "required": [
        "signalName"
      ],
      "description": "Which signal is received or sent."
    }
  },
  {
    "type": "state-variable",
    "label": "State variable",
    "category": "state",
    "role": "step",
    "summary": "Reads or writes a variable. Read, compute and write are one step, so nothing comes in between. The node outputs the new value. A variable of the run needs no declaration: what its nodes do to it says its type.",
    "docsUrl": "docs/components/state-variable.md",
    "ports": {
      "inputs": [
        {
          "handle": null
        }
      ],
      "outputs": [
        {
          "handle": null
        }
      ]
    },
    "configSchema": {
      "type": "object",
      "properties": {
        "name": {
          "minLength": 1,
          "type": "string",
          "description": "Name of the variable."
        },
        "operation": {
          "type": "string",
          "enum": [
            "set",
            "append",
            "increment",
            "decrement",
            "get"
          ],
          "description": "What is done to it. Default `set`."
        },
        "value": {
          "description": "What is set or appended: any JSON, whose texts may hold placeholders; text that begins with a root or a loop variable is an expression. Default null."
        },
        "initialValue": {
          "description": "What the variable begins with where the workflow does not declare it. Default: the empty value of its type."
        },
        "amount": {
          "type": [
            "number",
            "string"
          ],
          "description": "By how much it is counted up or down: a number, or the text of an expression. Default 1."
        },
        "scope": {
          "type": "string",
          "enum": [
            "workflow",
            "project"
          ],
          "description": "State of one execution, or of the project, for all its runs. Default: as declared, else `workflow`."
        },
        "storageType": {
          "type": "string",
          "enum": [
            "workflow",
            "database",
            "redis"
          ],
          "description": "Where it is kept: in the run, or through a connector, which runs cannot reach yet. Default `workflow`."
        },
        "connectorId": {
          "minLength": 1,
          "type": "string",
          "description": "Connector to the database or Redis that keeps it."
        },
        "storageConfig": {
          "type": "object",
          "description": "Settings of the storage; without effect, the connector has them."
        },
        "variableId": {
          "type": "string",
          "description": "Id of the variable in the store; kept for editors."
        },
        "type": {
          "type": "string",
          "enum": [
            "string",
            "number",
            "boolean",
            "array",
            "object"
          ],
          "description": "Type of the variable where the workflow does not declare it. Default: what follows from what is done to it."
        },
        "schema": {
          "type": "object",
          "description": "JSON Schema of the variable; without effect, declare the variable to give it one."
        },
        "description": {
          "type": "string",
          "description": "What the node is for; for people only."
        }
      },
      "required": [
        "name"
      ],
      "description": "Which variable is read or written, and how."
    }
  },
  {
    "type": "trigger",
    "label": "Start",
    "category": "core-flow",
    "role": "entry",
    "summary": "The start of a run. Exactly one; no edge enters it. People and the API can always start runs; a trigger may add a schedule, a webhook, a signal or an event. What follows sees the input of the run as `input` and as `result`.",
    "docsUrl": "docs/components/trigger.md",
    "ports": {
      "inputs": [],
      "outputs": [
        {
          "handle": null
        }
      ]
    },
    "configSchema": {
      "type": "object",
      "properties": {
        "triggerType": {
          "type": "string",
          "enum": [
            "manual",
            "schedule",
            "webhook",
            "event",
            "signal"
          ],
          "description": "What starts runs, beside people and the API, which always may. Default `manual`: nothing else."
        },
        "inputSchema": {
          "type": "object",
          "description": "JSON Schema of the run's input. Without it the input is a JSON object with any fields."
        },
        "schedule": {
          "$ref": "#/definitions/ScheduleConfig",
          "description": "When runs start, for `schedule`."
        },
        "endpointPath": {
          "pattern": "^\\/(?:[A-Za-z0-9_-]+\\/)*[A-Za-z0-9_-]*$",
          "type": "string",
          "description": "Path that starts runs, for `webhook`. Default: the name of the component, else the label, in kebab case."
        },
        "methods": {
          "items": {
            "type": "string",
            "enum": [
              "GET",
              "POST",
              "PUT",
              "PATCH",
              "DELETE"
            ]
          },
          "type": "array",
          "description": "HTTP methods that start runs, for `webhook`. Default `POST`."
        },
        "authType": {
          "type": "string",
          "enum": [
            "none",
            "bearer",
            "api-key",
            "signature"
          ],
          "description": "How callers prove who they are, for `webhook`. Default `api-key`, as for every endpoint. `signature`: they sign each call as Standard Webhooks says."
        },
        "signalName": {
          "minLength": 1,
          "type": "string",
          "description": "Signal that starts a run where none is open, and else goes to it, for `signal`."
        },
        "eventType": {
          "minLength": 1,
          "type": "string",
          "description": "Event that starts runs, for `event`."
        },
        "eventKey": {
          "pattern": "^[^.]+(\\.[^.]+)*$",
          "type": "string",
          "description": "Where in the input an identity stands, such as `order.id`: for `webhook` and `event` that of the event, for `signal` that of what the run is about."
        },
        "enabled": {
          "type": "boolean",
          "description": "Whether the trigger starts runs. Default true; people and the API may start them in any case."
        },
        "payload": {
          "type": "object",
          "description": "Input of runs that a schedule starts, as it stands. Default `{}`."
        },
        "description": {
          "type": "string",
          "description": "What the node is for; for people only."
        }
      },
      "description": "How runs start. A run that is started by hand or by the API needs none of it.",
      "definitions": {
        "ScheduleConfig": {
          "type": "object",
          "properties": {
            "cron": {
              "type": "string",
              "description": "Cron expression of five fields, or a word such as `@daily`."
            },
            "intervalSeconds": {
              "minimum": 1,
              "type": "integer",
              "description": "Seconds from one start to the next."
            },
            "timezone": {
              "type": "string",
              "description": "Time zone of the IANA list. Default `UTC`."
            },
            "overlap": {
              "type": "string",
              "enum": [
                "skip",
                "buffer-one",
                "buffer-all",
                "cancel-other",
                "terminate-other",
                "allow-all"
              ],
              "description": "What becomes of a start while the run before has not ended. Default `skip`: it does not happen."
            }
          },
          "description": "When a schedule starts runs; one of `cron` and `intervalSeconds`."
        }
      }
    }
  }
];
