// Widths of Inter's letters, so that the charts can break and place their words: they are pure and read no font file.

/** The letters that the tables know, by code point. */
const LETTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~£§°±²³·¼½¾×÷ı–—‘’“”†•…€→−≈≤≥'

/** Advance of each letter, in thousandths of the type size, by weight; a test reads them from the font files again. */
const ADVANCES = {
  400:
    '281 288 466 633 642 982 644 300 365 365 501 662 288 460 288 360 631 407 610 618 646 593 620 566 ' +
    '619 620 288 302 662 662 662 511 966 690 654 730 722 601 590 746 743 269 571 672 565 903 753 765 ' +
    '639 765 644 642 646 744 690 985 682 679 629 365 360 365 471 456 323 562 612 571 612 583 370 613 ' +
    '591 242 242 549 242 876 591 600 612 612 376 528 327 591 562 818 546 562 552 426 333 426 662 611 ' +
    '568 456 662 442 446 288 802 847 882 662 662 242 500 1000 261 261 440 440 491 563 864 667 954 662 ' +
    '662 662 662',
  600:
    '252 321 523 644 650 1004 663 326 373 373 540 673 319 465 319 379 660 423 623 636 666 612 640 576 ' +
    '640 640 319 329 673 673 673 543 999 728 659 737 722 605 588 749 746 277 580 703 565 922 759 769 ' +
    '645 773 652 650 660 736 728 1020 720 713 652 373 379 373 481 469 351 574 624 583 624 591 389 625 ' +
    '612 262 262 569 262 900 612 609 624 624 397 549 353 612 587 839 569 588 566 455 359 455 673 629 ' +
    '568 458 673 454 463 319 831 870 907 673 673 262 500 1000 294 294 507 501 552 503 956 679 954 673 ' +
    '673 673 673',
} as const

export type Weight = keyof typeof ADVANCES

const tableOf = (weight: Weight): ReadonlyMap<string, number> => {
  const advances = ADVANCES[weight].split(' ').map(Number)
  return new Map([...LETTERS].map((letter, index) => [letter, advances[index] ?? 0]))
}

const TABLES = { 400: tableOf(400), 600: tableOf(600) }

/** About the width of a capital: for letters that the tables do not know. */
const UNKNOWN = 700

/** @returns the letter's width in parts of the type size; an accent adds none */
export const letterWidth = (letter: string, weight: Weight): number => {
  const table = TABLES[weight]
  return (table.get(letter) ?? table.get(letter.normalize('NFD')[0] ?? '') ?? UNKNOWN) / 1000
}
