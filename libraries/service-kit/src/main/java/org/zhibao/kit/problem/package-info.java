/** Errors as problem details (RFC 9457) in the caller's language, with the field and the rule. */
@NullMarked
package org.zhibao.kit.problem;

import org.jspecify.annotations.NullMarked;
