using AstroEngine.Core.Zodiac;

namespace AstroEngine.Core.Vedic.Ashtakavarga;

/// <summary>All tables of ashtakavarga for the signs of a chart.</summary>
public sealed class AshtakavargaTables
{
    private readonly Sign[] _signs;
    private readonly ushort[] _prastara = new ushort[AshtakaPoints.Count * AshtakaPoints.Count];
    private readonly SignCounts[] _bhinna = new SignCounts[AshtakaPoints.Count];
    private readonly SignCounts[] _trikona = new SignCounts[AshtakaPoints.Planets];
    private readonly SignCounts[] _ekadhipatya = new SignCounts[AshtakaPoints.Planets];
    private readonly ShodhyaPinda[] _pindas = new ShodhyaPinda[AshtakaPoints.Planets];

    /// <summary>Computes the tables.</summary>
    /// <param name="signs">The signs of the eight, in the order of <see cref="AshtakaPoint"/>.</param>
    /// <param name="rahu">The sign of the Moon's ascending node.</param>
    /// <param name="rules">The conventions.</param>
    /// <exception cref="ArgumentException">There are not eight signs.</exception>
    public AshtakavargaTables(ReadOnlySpan<Sign> signs, Sign rahu, AshtakavargaRules rules)
    {
        if (signs.Length != AshtakaPoints.Count)
        {
            throw new ArgumentException("Ashtakavarga needs the signs of seven planets and the Ascendant.", nameof(signs));
        }

        _signs = signs.ToArray();
        Rules = rules;
        AddBindus(rules.Method);
        Sarva = Sum(_bhinna.AsSpan(0, AshtakaPoints.Planets));
        Reduce(Occupancy.Of(signs, rahu, rules.Occupants), rules);
        SarvaAfterTrikona = Sum(_trikona);
        SarvaAfterEkadhipatya = Sum(_ekadhipatya);
    }

    /// <summary>The conventions.</summary>
    public AshtakavargaRules Rules { get; }

    /// <summary>The signs of the eight, in the order of <see cref="AshtakaPoint"/>.</summary>
    public ReadOnlySpan<Sign> Signs => _signs;

    /// <summary>The bindus of each of the eight, in the order of <see cref="AshtakaPoint"/>: bhinnashtakavarga.</summary>
    public ReadOnlySpan<SignCounts> Bhinna => _bhinna;

    /// <summary>The bindus of the seven planets together, 337 in all: sarvashtakavarga.</summary>
    public SignCounts Sarva { get; }

    /// <summary>The bindus of the seven planets after the reduction by trines.</summary>
    public ReadOnlySpan<SignCounts> Trikona => _trikona;

    /// <summary>Their sum.</summary>
    public SignCounts SarvaAfterTrikona { get; }

    /// <summary>The bindus of the seven planets after both reductions.</summary>
    public ReadOnlySpan<SignCounts> Ekadhipatya => _ekadhipatya;

    /// <summary>Their sum.</summary>
    public SignCounts SarvaAfterEkadhipatya { get; }

    /// <summary>The pindas of the seven planets.</summary>
    public ReadOnlySpan<ShodhyaPinda> Pindas => _pindas;

    /// <summary>The signs in which a point has a bindu from another, as bits: bit 0 is Aries. This is prastarashtakavarga.</summary>
    /// <param name="to">Which point has the bindus.</param>
    /// <param name="from">Which point gives them.</param>
    public int Prastara(AshtakaPoint to, AshtakaPoint from) => _prastara[Cell(to, from)];

    private static int Cell(AshtakaPoint to, AshtakaPoint from) => ((int)to * AshtakaPoints.Count) + (int)from;

    private static SignCounts Sum(ReadOnlySpan<SignCounts> rows)
    {
        var sum = default(SignCounts);
        foreach (ref readonly var row in rows)
        {
            sum.Add(row);
        }

        return sum;
    }

    private void AddBindus(AshtakavargaMethod method)
    {
        for (var to = AshtakaPoint.Sun; to <= AshtakaPoint.Ascendant; to++)
        {
            for (var from = AshtakaPoint.Sun; from <= AshtakaPoint.Ascendant; from++)
            {
                var signs = BinduTables.SignsOf(method, to, from, _signs[(int)from]);
                _prastara[Cell(to, from)] = (ushort)signs;
                _bhinna[(int)to].AddOneIn(signs);
            }
        }
    }

    private void Reduce(int occupied, AshtakavargaRules rules)
    {
        for (var planet = 0; planet < AshtakaPoints.Planets; planet++)
        {
            _trikona[planet] = TrikonaShodhana.Reduce(_bhinna[planet], rules.Trikona);
            _ekadhipatya[planet] = EkadhipatyaShodhana.Reduce(_trikona[planet], occupied, rules.Ekadhipatya);
            _pindas[planet] = ShodhyaPinda.Of(_ekadhipatya[planet], _signs);
        }
    }
}
