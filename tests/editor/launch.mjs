#!/usr/bin/env node
// What `runTests` starts in the place of a desktop VS Code: it has to be one executable file.
import { register } from 'tsx/esm/api';

register();
await import('./launch.ts');
