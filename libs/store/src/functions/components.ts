import type { Component, Components, NewComponent } from '../components.js';
import type { Page, PageRequest } from '../page.js';
import type { SqlFunctions } from './sql-functions.js';
import { dates, listArguments, pageOf, parseJson, type Wire } from './wire.js';

/** The specification comes as its text. */
type ComponentRow = Wire<Omit<Component, 'specification'>> & { readonly specification: string };

export class FunctionComponents implements Components {
  constructor(private readonly functions: SqlFunctions) {}

  async put({ type, name, category, visibility, specification }: NewComponent): Promise<Component> {
    return componentOf(
      await this.functions.call<ComponentRow>('put_component', {
        p_type: type,
        p_name: name,
        p_category: category,
        p_visibility: visibility,
        p_specification: JSON.stringify(specification),
      }),
    );
  }

  async get(type: string): Promise<Component | undefined> {
    const row = await this.functions.call<ComponentRow | null>('get_component', { p_type: type });
    return row === null ? undefined : componentOf(row);
  }

  async list(page: PageRequest): Promise<Page<Component>> {
    const rows = await this.functions.call<readonly ComponentRow[]>('list_components', listArguments(page));
    return pageOf(rows, page, componentOf, ({ type }) => type);
  }
}

function componentOf(row: ComponentRow): Component {
  return { ...row, ...dates(row), specification: parseJson(row.specification) };
}
