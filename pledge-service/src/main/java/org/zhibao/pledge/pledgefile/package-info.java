@NullMarked
package org.zhibao.pledge.pledgefile;

import org.jspecify.annotations.NullMarked;
