@NullMarked
package org.zhibao.pledge.procedure;

import org.jspecify.annotations.NullMarked;
