/**
 * Where the exit leads: a page that looks the same for everyone and says nothing about who opened it. An absolute
 * address. A school that builds its own copy may put its home page here.
 */
export const EXIT_DESTINATION = 'https://www.bbc.co.uk/weather';
