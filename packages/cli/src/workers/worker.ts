import { defaultExtractor } from '../default-extractor.ts';
import { serve } from './serve.ts';

await serve(defaultExtractor());
process.exit();
