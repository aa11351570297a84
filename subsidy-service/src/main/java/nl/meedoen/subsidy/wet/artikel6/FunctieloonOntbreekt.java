package nl.meedoen.subsidy.wet.artikel6;

/** Up to 31-12-2016 loonwaarde is a percentage of the wage for the job, so that wage has to be known. */
public final class FunctieloonOntbreekt extends RuntimeException {
    FunctieloonOntbreekt() {
        super("Tot en met 31 december 2016 is het loon van de functie nodig om de loonwaarde te berekenen");
    }
}
