Console.WriteLine("AstroEngine");
