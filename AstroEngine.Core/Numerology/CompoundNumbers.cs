using System.Collections.Frozen;

namespace AstroEngine.Core.Numerology;

/// <summary>The compound numbers 10 to 52 after Cheiro's Book of Numbers (Herbert Jenkins, London), chapter XIII, pp. 80-85, in own words.</summary>
public static class CompoundNumbers
{
    private static readonly FrozenDictionary<int, CompoundNumber> Own = All().ToFrozenDictionary(n => n.Number);

    // From 33 on a number has no meaning of its own, but that of a lower number of its series; 37, 43 and 51 are exceptions.
    private static readonly FrozenDictionary<int, int> SameAs = FrozenDictionary.Create<int, int>(
    [
        new(33, 24), new(34, 25), new(35, 26), new(36, 27), new(38, 29), new(39, 30), new(40, 31), new(41, 32), new(42, 24), new(44, 26),
        new(45, 27), new(46, 37), new(47, 29), new(48, 30), new(49, 31), new(50, 32), new(52, 43),
    ]);

    /// <summary>What a number stands for, or null when it is below 10 or above 52.</summary>
    /// <param name="number">A compound number.</param>
    public static CompoundNumber? Find(int number) => Own.GetValueOrDefault(SameAs.GetValueOrDefault(number, number));

    private static IEnumerable<CompoundNumber> All() =>
    [
        new(10, "wheel of fortune", CompoundNature.Favourable, "Honour and self-confidence; rise and fall by one's own will; plans are carried out."),
        new(11, "clenched hand, muzzled lion", CompoundNature.Warning, "Hidden dangers, trials and treachery; great difficulties to contend with."),
        new(12, "sacrifice, victim", CompoundNature.Warning, "Anxiety of mind; being sacrificed for the plans of others."),
        new(13, "skeleton with a scythe", CompoundNature.Mixed, "Change of plans and place, upheaval; power, which destroys when misused."),
        new(14, null, CompoundNature.Mixed, "Movement, people and things combined; luck in money and speculation, risk from others and from the elements."),
        new(15, null, CompoundNature.Mixed, "Magic and mystery, eloquence, music and art; gains gifts and favours; no scruples beside a 4 or an 8."),
        new(16, "tower struck by lightning, shattered citadel", CompoundNature.Warning, "A strange fatality, accidents, the defeat of plans."),
        new(17, "star of the magi", CompoundNature.Favourable, "Peace and love; rising above trials; a name that lives on."),
        new(18, "rayed moon dropping blood", CompoundNature.Warning, "Materialism against the spirit; quarrels, war, upheaval, deception, danger from the elements."),
        new(19, "sun, prince of heaven", CompoundNature.Favourable, "Happiness, success, esteem and honour."),
        new(20, "awakening, judgment", CompoundNature.Mixed, "New purpose and a call to action; no material number, delays in worldly things."),
        new(21, "universe, crown of the magi", CompoundNature.Favourable, "Advancement and honours; victory after a long fight."),
        new(22, "good man blinded by others", CompoundNature.Warning, "Illusion, a fool's paradise; false judgment under the influence of others."),
        new(23, "royal star of the lion", CompoundNature.Favourable, "Success, help from superiors, protection from high places."),
        new(24, null, CompoundNature.Favourable, "The assistance of people of rank; gain through love."),
        new(25, null, CompoundNature.Favourable, "Strength through experience and observation; success after trials in early life."),
        new(26, null, CompoundNature.Warning, "Disasters through association with others; ruin by partnerships and bad advice."),
        new(27, "sceptre", CompoundNature.Favourable, "Authority and command; reward from a productive mind; carry out your own plans."),
        new(28, null, CompoundNature.Warning, "Contradictions: great promise, and loss through trust, competition or law; beginning anew."),
        new(29, null, CompoundNature.Warning, "Uncertainty, treachery, unreliable friends, unexpected dangers."),
        new(30, null, CompoundNature.Mixed, "Thought and mental superiority; indifferent to material things, as the person wills."),
        new(31, null, CompoundNature.Warning, "As 30, but more self-contained and lonely; not fortunate in worldly things."),
        new(32, "paths of wisdom", CompoundNature.Favourable, "A magical power over combinations of people; fortunate if one holds to one's own judgment."),
        new(37, null, CompoundNature.Favourable, "Fortunate friendships, love and partnerships."),
        new(43, null, CompoundNature.Warning, "Revolution, upheaval, strife and failure."),
        new(51, null, CompoundNature.Mixed, "The warrior: sudden advancement; enemies and danger."),
    ];
}
