declare module "module" {
    import { URL } from "node:url";
    global {
        interface ImportMeta {
            dirname: string;
            filename: string;
            url: string;
            resolve(specifier: string, parent?: string | URL | undefined): string;
        }
        namespace NodeJS {
            interface Module {
                children: Module[];
                exports: any;
                filename: string;
                id: string;
                isPreloading: boolean;
                loaded: boolean;
                parent: Module | null | undefined;
                path: string;
                paths: string[];
                require(id: string): any;
            }
            interface Require {
                (id: string): any;
                cache: Dict<Module>;
                extensions: RequireExtensions;
                main: Module | undefined;
                resolve: RequireResolve;
            }
            interface RequireExtensions extends Dict<(module: Module, filename: string) => any> {
                ".js": (module: Module, filename: string) => any;
                ".json": (module: Module, filename: string) => any;
                ".node": (module: Module, filename: string) => any;
            }
            interface RequireResolveOptions {
                paths?: string[] | undefined;
            }
            interface RequireResolve {
                (id: string, options?: RequireResolveOptions): string;
                paths(request: string): string[] | null;
            }
        }
        var __dirname: string;
        var __filename: string;
        var exports: NodeJS.Module["exports"];
        var module: NodeJS.Module;
        var require: NodeJS.Require;
        interface NodeModule extends NodeJS.Module {
        }
        interface NodeRequire extends NodeJS.Require {
        }
        interface RequireResolve extends NodeJS.RequireResolve {
        }
    }
}
