package nl.meedoen.common.beleid;

import java.util.Optional;

/**
 * The road from a request for loonkostensubsidie to the decision on it.
 *
 * @param beslisWeken weeks to decide in, from the request (Awb article 4:13)
 * @param beslisWekenNaLoonwaarde weeks to decide in, from the loonwaarde; absent before 1-7-2023
 * @param doelgroepMaanden months within which a person can ask once for a place in the target group
 * @param buitenBehandelingWeken weeks to put an incomplete request aside in, once its term has lapsed
 * @param bezwaarWeken weeks to object in
 * @param herstelWeken weeks an applicant gets to complete a request
 * @param groteAfstand whether only who is far from work belongs to the target group; absent where nothing says so
 * @param meldDagen days within which an employer reports what changes
 */
public record Aanvraagbeleid(
        Waarde<Integer> beslisWeken,
        Optional<Waarde<Integer>> beslisWekenNaLoonwaarde,
        Waarde<Integer> doelgroepMaanden,
        Waarde<Integer> buitenBehandelingWeken,
        Waarde<Integer> bezwaarWeken,
        Dwangsombeleid dwangsom,
        Waarde<Integer> herstelWeken,
        Optional<Waarde<Boolean>> groteAfstand,
        Waarde<Integer> meldDagen) {}
