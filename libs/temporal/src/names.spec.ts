import { describe, expect, it } from '@jest/globals';
import { deploymentName, projectTaskQueue, serviceOfTaskQueue, taskQueueName } from './index.js';

describe('names in Temporal', () => {
  it('are the ids where those are safe', () => {
    expect(deploymentName('proj_123-a')).toBe('proj_123-a');
    expect(taskQueueName('proj_123', 'svc_456')).toBe('proj_123.svc_456');
  });

  it('contain neither dot nor colon nor blank of an id', () => {
    expect(deploymentName('my.project: é')).toBe('my~2eproject~3a~20~c3a9');
  });

  it('differ for different ids', () => {
    expect(taskQueueName('a.b', 'c')).not.toBe(taskQueueName('a', 'b.c'));
    expect(deploymentName('a~2eb')).not.toBe(deploymentName('a.b'));
  });

  it.each(['proj_123-a', 'a.b', 'a~2eb', 'my.project: é', '日本語ab', '👍🏽f0', ''])('lead back to the ids: %s', (id) => {
    expect(serviceOfTaskQueue(taskQueueName(id, `${id}-s`))).toEqual({ projectId: id, serviceId: `${id}-s` });
  });

  it.each([projectTaskQueue('a.b'), 'a', 'a.b.c'])('lead to no service where there is none: %s', (name) => {
    expect(serviceOfTaskQueue(name)).toBeUndefined();
  });
});
