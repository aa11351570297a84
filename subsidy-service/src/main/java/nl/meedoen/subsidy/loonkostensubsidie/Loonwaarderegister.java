package nl.meedoen.subsidy.loonkostensubsidie;

import nl.meedoen.subsidy.dienstverband.Dienstverband;

/** Keeps the loonwaarde that a decision rests on among the determinations of its employment. */
public interface Loonwaarderegister {

    /** The subsidy is granted; its account knows the loonwaarde already. */
    void besloten(Loonkostensubsidie subsidie, Dienstverband dienstverband);
}
