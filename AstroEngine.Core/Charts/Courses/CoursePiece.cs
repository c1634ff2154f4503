namespace AstroEngine.Core.Charts.Courses;

/// <summary>A part of a segment in which the point moves in one direction.</summary>
/// <param name="Segment">The segment.</param>
/// <param name="From">Where the part begins, an argument from -1 to 1.</param>
/// <param name="To">Where it ends.</param>
/// <param name="FromValue">The longitude there, whole turns counted: exactly that of the end of the piece before.</param>
/// <param name="ToValue">The longitude at the end.</param>
internal readonly record struct CoursePiece(CourseSegment Segment, double From, double To, double FromValue, double ToValue)
{
    /// <summary>Whether the point moves backward.</summary>
    public bool IsRetrograde => ToValue < FromValue;
}
