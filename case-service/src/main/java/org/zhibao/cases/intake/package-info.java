/** How a case arrives: the request with its identifiers checked, everything wrong named at once. */
@NullMarked
package org.zhibao.cases.intake;

import org.jspecify.annotations.NullMarked;
