/**
 * The graph as a front end draws it: who is near whom, by which ways two are joined, and what happened when.
 * Facts that join two entities become edges here; what they amount to is still judged elsewhere.
 */
@NullMarked
package org.moneytrail.shape;

import org.jspecify.annotations.NullMarked;
