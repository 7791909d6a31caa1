@NullMarked
package org.zhibao.pledge.search;

import org.jspecify.annotations.NullMarked;
