using System.Runtime.Intrinsics;
using AstroEngine.Core.Houses.Systems;

namespace AstroEngine.Tests.Core.Houses.Systems;

public sealed class SemiArcPolynomialTests
{
    [Fact]
    public void Of_AnyCosine_AgreesWithMath()
    {
        for (var arc = 0.001; arc <= Math.PI / 2; arc += 0.001)
        {
            var cosine = Vector256.Create(Math.Cos(arc));
            var third = Math.Sin(arc / 3) / Math.Sin(arc);
            var twoThirds = Math.Sin(arc * 2 / 3) / Math.Sin(arc);
            Assert.Equal(third, SemiArcPolynomial.Thirds.Of(cosine)[0], 5e-16);
            Assert.Equal(twoThirds, SemiArcPolynomial.TwoThirds.Of(cosine)[3], 5e-16);
            Assert.Equal(third, SemiArcPolynomial.ThirdsAndTwoThirds.Of(cosine)[1], 5e-16);
            Assert.Equal(twoThirds, SemiArcPolynomial.ThirdsAndTwoThirds.Of(cosine)[2], 5e-16);
        }
    }
}
