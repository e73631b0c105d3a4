/** Names of span and resource attributes, after the OpenTelemetry semantic conventions; `wb.*` are our own. */
export const Attribute = {
  ServiceName: 'service.name',
  ServiceVersion: 'service.version',
  ServiceInstance: 'service.instance.id',
  HttpMethod: 'http.request.method',
  HttpRoute: 'http.route',
  HttpStatus: 'http.response.status_code',
  UrlPath: 'url.path',
  ErrorType: 'error.type',
  /** Always `nats`. */
  MessagingSystem: 'messaging.system',
  /** The subject. */
  MessagingDestination: 'messaging.destination.name',
  /** `publish` or `process`. */
  MessagingOperation: 'messaging.operation.name',
  MessagingMessageId: 'messaging.message.id',
  MessagingConsumer: 'messaging.consumer.group.name',
  CompilationId: 'wb.compilation.id',
  DeploymentId: 'wb.deployment.id',
  DeliveryCount: 'wb.delivery.count',
} as const;
