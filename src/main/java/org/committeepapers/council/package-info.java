/// Who we report for: a council's folder (council.yaml, org-units.csv, mappings) read into records.
@NullMarked
package org.committeepapers.council;

import org.jspecify.annotations.NullMarked;
