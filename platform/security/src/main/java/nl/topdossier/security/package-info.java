/** Who a person is, which offices they hold, which letters they may see. */
@NullMarked
package nl.topdossier.security;

import org.jspecify.annotations.NullMarked;
