@NullMarked
package org.zhibao.pledge.intake;

import org.jspecify.annotations.NullMarked;
