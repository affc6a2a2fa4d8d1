/// Appendices on posts: establishment, in post, agency cover, vacancies.
@NullMarked
package org.committeepapers.appendix.vacancies;

import org.jspecify.annotations.NullMarked;
