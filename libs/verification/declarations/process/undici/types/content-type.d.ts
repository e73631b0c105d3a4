interface MIMEType {
    type: string;
    subtype: string;
    parameters: Map<string, string>;
    essence: string;
}
export function parseMIMEType(input: string): 'failure' | MIMEType;
export function serializeAMimeType(mimeType: MIMEType): string;
