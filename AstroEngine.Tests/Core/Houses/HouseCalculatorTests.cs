using System.Diagnostics;
using System.Reflection;
using AstroEngine.Core.Houses;
using AstroEngine.Core.Zodiac;

namespace AstroEngine.Tests.Core.Houses;

public sealed class HouseCalculatorTests
{
    private static bool IsOptimized =>
        typeof(HouseCalculator).Assembly.GetCustomAttribute<DebuggableAttribute>() is not { IsJITOptimizerDisabled: true };

    private static HouseSystem System(string name) => HouseSystems.Find(name)!;

    /// <summary>J. Meeus, Astronomical Algorithms, 2nd ed., example of formula 14.2: sidereal time 5h, latitude 51.</summary>
    [Fact]
    public void Calculate_ExampleOfMeeus_HasItsAscendant()
    {
        var cusps = new double[12];
        var houses = HouseCalculator.Calculate(
            System("equal"), new LocalSphere(new(75), new(51), new(23.44)), default, cusps);
        Assert.Equal("169°21'29\"", houses.Angles.Ascendant.ToDms());
        Assert.Equal("349°21'29\"", houses.Angles.Descendant.ToDms());
    }

    /// <summary>The definition itself: a cusp's hour angle is a part of its own semi-arc.</summary>
    [Theory]
    [InlineData(11, -1.0 / 3)]
    [InlineData(12, -2.0 / 3)]
    [InlineData(8, 2.0 / 3)]
    [InlineData(9, 1.0 / 3)]
    public void Calculate_Placidus_DividesTheSemiArcs(int house, double parts)
    {
        const double latitude = 52.5;
        const double obliquity = 23.44;
        var cusps = new double[12];
        for (var armc = 1.5; armc < 360; armc += 7)
        {
            HouseCalculator.Calculate(
                HouseSystems.Placidus, new LocalSphere(new(armc), new(latitude), new(obliquity)), default, cusps);
            var (sin, cos) = Math.SinCos(Radians(cusps[house - 1]));
            var rightAscension = Math.Atan2(sin * Math.Cos(Radians(obliquity)), cos);
            var declination = Math.Asin(sin * Math.Sin(Radians(obliquity)));
            var semiArc = Math.Acos(-Math.Tan(Radians(latitude)) * Math.Tan(declination)) * 180 / Math.PI;
            var hourAngle = new Angle(armc).From(new(rightAscension * 180 / Math.PI)).Degrees;

            // As exact as the standstill of a hundredth of a second that ends the search.
            Assert.Equal(semiArc * parts, hourAngle, 5e-6);
        }
    }

    /// <summary>At the equator the circles of all these systems are the hour circles of the equator's twelfths (Holden).</summary>
    [Theory]
    [InlineData("placidus")]
    [InlineData("koch")]
    [InlineData("regiomontanus")]
    [InlineData("campanus")]
    [InlineData("topocentric")]
    [InlineData("alcabitius")]
    public void Calculate_AtTheEquator_IsMeridian(string name)
    {
        var sphere = new LocalSphere(new(123.4), new(0), new(23.44));
        var expected = new double[12];
        var actual = new double[12];
        HouseCalculator.Calculate(System("meridian"), sphere, default, expected);
        HouseCalculator.Calculate(System(name), sphere, default, actual);
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, 1e-9));
    }

    [Theory]
    [InlineData("placidus")]
    [InlineData("koch")]
    [InlineData("gauquelin")]
    public void Calculate_WithinPolarCircle_AppliesPorphyry(string name)
    {
        var sphere = new LocalSphere(new(200), new(70), new(23.44));
        var expected = new double[12];
        var actual = new double[36];
        HouseCalculator.Calculate(HouseSystems.Porphyry, sphere, default, expected);
        var houses = HouseCalculator.Calculate(System(name), sphere, default, actual);
        Assert.Equal(HouseSystems.Porphyry, houses.Applied);
        Assert.Equal(expected, actual[..12]);
    }

    [Fact]
    public void Calculate_ArmcOfAnotherTurn_IsTheSame()
    {
        var cusps = new double[12];
        var more = new double[12];
        HouseCalculator.Calculate(HouseSystems.Placidus, new LocalSphere(new(40), new(50), new(23.44)), default, cusps);
        HouseCalculator.Calculate(HouseSystems.Placidus, new LocalSphere(new(40 - 1080), new(50), new(23.44)), default, more);
        Assert.Equal(cusps, more);
    }

    [Fact]
    public void Calculate_AnySystem_AllocatesNothing()
    {
        var cusps = new double[HouseCalculator.MostCusps];
        var sphere = new LocalSphere(new(40), new(50), new(23.44));
        Round();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Round();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        // Code that the compiler was told not to optimize boxes within the runtime's vector operations.
        Assert.InRange(allocated, 0, IsOptimized ? 0 : 1000);

        void Round()
        {
            for (var i = 0; i < HouseSystems.All.Count; i++)
            {
                HouseCalculator.Calculate(HouseSystems.All[i], sphere, new(10), cusps);
            }
        }
    }

    [Fact]
    public void Calculate_NoRoom_Throws() =>
        Assert.Throws<ArgumentException>(() => HouseCalculator.Calculate(
            System("gauquelin"), new LocalSphere(new(40), new(50), new(23.44)), default, new double[12]));

    [Fact]
    public void Calculate_SunAtThePole_Throws() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => HouseCalculator.Calculate(
            System("sunshine"), new LocalSphere(new(40), new(50), new(23.44)), new(90), new double[12]));

    [Theory]
    [InlineData(double.NaN, 0, 23)]
    [InlineData(double.PositiveInfinity, 0, 23)]
    [InlineData(0, 90.1, 23)]
    [InlineData(0, double.NaN, 23)]
    [InlineData(0, 0, 0)]
    [InlineData(0, 0, 90)]
    public void LocalSphere_AngleOutOfRange_Throws(double armc, double latitude, double obliquity) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new LocalSphere(new(armc), new(latitude), new(obliquity)));

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
