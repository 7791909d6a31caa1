/** What services tell each other: the topics, and the form that every event has. */
@NullMarked
package org.zhibao.events;

import org.jspecify.annotations.NullMarked;
