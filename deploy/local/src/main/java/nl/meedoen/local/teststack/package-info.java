/** The four engines for one run of tests, gone when the tests are gone. */
@NullMarked
package nl.meedoen.local.teststack;

import org.jspecify.annotations.NullMarked;
