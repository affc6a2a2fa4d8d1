/// Measures of posts, staff and vacancies.
@NullMarked
package org.committeepapers.measure.vacancies;

import org.jspecify.annotations.NullMarked;
