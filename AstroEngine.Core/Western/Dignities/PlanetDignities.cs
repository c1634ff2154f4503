using AstroEngine.Core.Charts;
using AstroEngine.Core.Ephemeris;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Western.Dignities;

/// <summary>A planet, who rules the place where it stands, and what it has there itself.</summary>
/// <param name="Planet">The Sun to Saturn.</param>
/// <param name="Position">Where it stands.</param>
/// <param name="Domicile">The ruler of the sign.</param>
/// <param name="Exaltation">Who is exalted in the sign; null for none.</param>
/// <param name="Triplicity">The rulers of the triplicity.</param>
/// <param name="Term">The term.</param>
/// <param name="Face">The ruler of the face.</param>
/// <param name="Held">Its dignities and debilities, in the order of <see cref="Dignity"/>.</param>
public sealed record PlanetDignities(
    ChartPoint Planet,
    SignPosition Position,
    ChartPoint Domicile,
    ChartPoint? Exaltation,
    TriplicityRulers Triplicity,
    Term Term,
    ChartPoint Face,
    IReadOnlyList<Dignity> Held)
{
    /// <summary>The sum of the points of its dignities and debilities.</summary>
    public int Score => Held.Sum(DignityPoints.Of);

    /// <summary>Whether it has no dignity at all, whatever its debilities.</summary>
    public bool IsPeregrine => Held.Contains(Dignity.Peregrine);

    /// <summary>The dignities of a planet.</summary>
    /// <param name="planet">The Sun to Saturn.</param>
    /// <param name="longitude">Where it stands.</param>
    /// <param name="sect">The sect of the chart, which decides the ruler of the triplicity.</param>
    /// <exception cref="ArgumentOutOfRangeException">The point is none of the seven planets.</exception>
    public static PlanetDignities Of(ChartPoint planet, Angle longitude, Sect sect)
    {
        if (planet > ChartPoint.Saturn)
        {
            throw new ArgumentOutOfRangeException(nameof(planet), planet, "The seven planets have dignities.");
        }

        var position = SignPosition.Of(longitude);
        var dignities = new PlanetDignities(
            planet,
            position,
            DignityTables.DomicileOf(position.Sign),
            DignityTables.ExaltedIn(position.Sign),
            DignityTables.TriplicityOf(position.Sign),
            DignityTables.TermOf(position),
            DignityTables.FaceOf(position),
            []);
        return dignities with { Held = Find(dignities, sect) };
    }

    private static List<Dignity> Find(PlanetDignities at, Sect sect)
    {
        List<Dignity> held = [];
        AddIf(at.Domicile == at.Planet, Dignity.Domicile);
        AddIf(at.Exaltation == at.Planet, Dignity.Exaltation);
        AddIf(at.Triplicity.Of(sect) == at.Planet, Dignity.Triplicity);
        AddIf(at.Term.Ruler == at.Planet, Dignity.Term);
        AddIf(at.Face == at.Planet, Dignity.Face);
        var isPeregrine = held.Count == 0;
        var opposite = SignDistance.SignAt(at.Position.Sign, 7);
        AddIf(DignityTables.DomicileOf(opposite) == at.Planet, Dignity.Detriment);
        AddIf(EssentialDignities.ExaltationOf(at.Planet) == opposite, Dignity.Fall);
        AddIf(isPeregrine, Dignity.Peregrine);
        return held;

        void AddIf(bool isTrue, Dignity dignity)
        {
            if (isTrue)
            {
                held.Add(dignity);
            }
        }
    }
}
