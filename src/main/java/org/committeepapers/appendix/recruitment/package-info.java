/// Appendices on recruitment: plans and needs, campaigns and adverts, applications, and who came of them.
@NullMarked
package org.committeepapers.appendix.recruitment;

import org.jspecify.annotations.NullMarked;
