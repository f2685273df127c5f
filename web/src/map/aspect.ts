/** Width over height of the map, whatever it shows: near what the world needs. */
export const MAP_ASPECT = 2.25;
