/**
 * The explorer as a person meets it, in a real browser.
 * What it shows is compared with what the API answers, and every view is photographed to target/screenshots.
 */
@NullMarked
package org.moneytrail.explorer;

import org.jspecify.annotations.NullMarked;
