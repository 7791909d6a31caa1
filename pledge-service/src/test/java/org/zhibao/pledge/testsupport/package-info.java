@NullMarked
package org.zhibao.pledge.testsupport;

import org.jspecify.annotations.NullMarked;
