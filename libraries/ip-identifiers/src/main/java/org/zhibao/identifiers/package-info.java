@NullMarked
package org.zhibao.identifiers;

import org.jspecify.annotations.NullMarked;
