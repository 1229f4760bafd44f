/**
 * Organizations and their roles, funds, people, sectors: what has a life of its own, looked up by its id.
 * One statement of the graph brings as many of them as a level of a query wants.
 */
@NullMarked
package org.moneytrail.entity;

import org.jspecify.annotations.NullMarked;
