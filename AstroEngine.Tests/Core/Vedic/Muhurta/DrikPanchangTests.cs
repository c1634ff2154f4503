using AstroEngine.Core.Time;
using AstroEngine.Core.Vedic.Muhurta;
using AstroEngine.Core.Vedic.Panchanga;
using AstroEngine.Core.Zodiac;
using NodaTime.Text;

namespace AstroEngine.Tests.Core.Vedic.Muhurta;

/// <summary>The divisions of every day of 2023 against Drik Panchang, from its own sunrises and sunsets. All are rounded to the minute.</summary>
public sealed class DrikPanchangTests
{
    private const double MinutesPerDay = 1440;

    // Half a minute of each of what is given and what is expected.
    private const double Tolerance = 1.2;

    private readonly DataTable _table = DataTable.Read("drik-panchang-2023.csv");

    [Fact]
    public void Kalams_EveryDay_AreDrikPanchangs()
    {
        foreach (var (row, day) in Days())
        {
            Near(_table.Text(row, "rahu_kalam"), day, [KalamTimes.Rahu(day)]);
            Near(_table.Text(row, "yamaganda"), day, [KalamTimes.Yamaganda(day)]);
            Near(_table.Text(row, "gulika"), day, [KalamTimes.Gulika(day)]);
        }
    }

    [Fact]
    public void Abhijit_EveryDay_IsDrikPanchangsAndBarredOnWednesdays()
    {
        foreach (var (row, day) in Days())
        {
            var published = _table.Text(row, "abhijit");
            Assert.Equal(published.Length == 0, MuhurtaTimes.IsAbhijitBarred(day.Vara));
            Near(published, day, published.Length == 0 ? [] : [MuhurtaTimes.Abhijit(day)]);
        }
    }

    [Fact]
    public void Durmuhurtas_EveryDay_AreDrikPanchangs()
    {
        var slots = new TimeSlot[MuhurtaTimes.MostDurmuhurtas];
        foreach (var (row, day) in Days())
        {
            Near(_table.Text(row, "durmuhurta"), day, slots[..MuhurtaTimes.Durmuhurtas(day, slots)]);
        }
    }

    [Fact]
    public void VarjyamAndAmrita_EveryDay_AreDrikPanchangs()
    {
        var spans = NakshatraSpans();
        var slots = new TimeSlot[NakshatraGhatis.MostVarjyams];
        var (varjyams, amritas) = (new List<TimeSlot>(), new List<TimeSlot>());
        foreach (var (nakshatra, span) in spans)
        {
            varjyams.AddRange(slots[..NakshatraGhatis.Varjyams(nakshatra, span, slots)]);
            amritas.Add(NakshatraGhatis.AmritaKalam(nakshatra, span));
        }

        var compared = 0;
        // The first and the last nakshatra of the year are not known whole.
        foreach (var (row, day) in Days().Where(d => d.Day.Daytime.Start > spans[0].Span.Start && d.Day.Night.End < spans[^1].Span.End))
        {
            compared += Near(_table.Text(row, "varjyam"), day, WithinDay(varjyams, day));
            compared += Near(_table.Text(row, "amrita_kalam"), day, WithinDay(amritas, day));
        }

        Assert.InRange(compared, 700, 740);
    }

    // What begins between a sunrise and the next: within a minute of sunrise either day may print it.
    private static TimeSlot[] WithinDay(List<TimeSlot> slots, SolarDay day) =>
        [.. slots.Where(s => s.Start.Value >= day.Daytime.Start.Value - (1 / MinutesPerDay) && s.Start < day.Night.End)];

    private List<(Nakshatra Nakshatra, TimeSlot Span)> NakshatraSpans()
    {
        var ends = new List<(Nakshatra Nakshatra, JulianDay End)>();
        foreach (var row in _table.Rows)
        {
            foreach (var text in _table.Text(row, "nakshatras").Split(';', StringSplitOptions.RemoveEmptyEntries))
            {
                var parts = text.Split('@');
                ends.Add((DataTable.Parse<Nakshatra>(parts[0]), At(row, parts[1])));
            }
        }

        return [.. ends.Zip(ends.Skip(1), (one, next) => (next.Nakshatra, new TimeSlot(one.End, next.End)))];
    }

    private IEnumerable<(string[] Row, SolarDay Day)> Days()
    {
        foreach (var (row, next) in _table.Rows.Zip(_table.Rows.Skip(1)))
        {
            var vara = Varas.Of(LocalDatePattern.Iso.Parse(row[0]).Value);
            yield return (row, new(At(row, row[1]), At(row, row[2]), At(next, next[1]), vara));
        }
    }

    private static JulianDay At(string[] row, string time)
    {
        var minutes = (int.Parse(time[..2]) * 60) + int.Parse(time[3..]);
        return JulianDay.FromDate(LocalDatePattern.Iso.Parse(row[0]).Value, minutes / MinutesPerDay);
    }

    private static int Near(string published, SolarDay day, TimeSlot[] slots)
    {
        var expected = published.Split(';', StringSplitOptions.RemoveEmptyEntries);
        // Days print what begins at their very end with the next, or the other way round.
        Assert.True(Math.Abs(expected.Length - slots.Length) <= 1 && expected.Length <= slots.Length, $"{published}: {string.Join(' ', slots)}");
        var midnight = Math.Floor(day.Daytime.Start.Value - 0.5) + 0.5;
        foreach (var text in expected)
        {
            var (from, to) = (Minutes(text[..5]), Minutes(text[6..]));
            Assert.Contains(slots, slot =>
                Math.Abs(((slot.Start.Value - midnight) * MinutesPerDay) - from) < Tolerance
                && Math.Abs(((slot.End.Value - midnight) * MinutesPerDay) - to) < Tolerance);
        }

        return expected.Length;
    }

    private static double Minutes(string time) => (int.Parse(time[..2]) * 60) + int.Parse(time[3..]);
}
