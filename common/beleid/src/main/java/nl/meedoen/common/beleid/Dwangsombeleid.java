package nl.meedoen.common.beleid;

import java.util.List;
import nl.meedoen.common.law.Geld;

/**
 * What a decision that comes too late costs (Awb article 4:17).
 *
 * @param wachtWeken weeks between the notice of default and the first day that costs
 * @param dagenPerTrede days during which each amount holds
 * @param bedragen euro a day, in the order of the steps
 */
public record Dwangsombeleid(Waarde<Integer> wachtWeken, Waarde<Integer> dagenPerTrede, List<Waarde<Geld>> bedragen) {

    public Dwangsombeleid {
        bedragen = List.copyOf(bedragen);
    }

    static Dwangsombeleid read(Values values) {
        var dwangsom = new Dwangsombeleid(
                values.count("wachtWeken", 0, 52),
                values.count("dagenPerTrede", 1, 365),
                List.of(values.money("eersteTrede"), values.money("tweedeTrede"), values.money("derdeTrede")));
        values.close();
        return dwangsom;
    }
}
