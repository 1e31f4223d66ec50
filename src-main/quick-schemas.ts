/**
 * Imported before any schema is made: each is used a few times only, so that compiling them to
 * functions first, as zod would, makes the start slower by 30 ms.
 */
import { z } from 'zod';

z.config({ jitless: true });
